/** Recognises what blocks have in common: their words, and where one ends that was never closed. */
import type { Open } from './cursor.ts';
import { insertion, quoted, replacement } from './findings.ts';
import type { Lexeme } from './lexer.ts';
import { ListRecogniser } from './lists.ts';

export abstract class BlockRecogniser extends ListRecogniser {
  /** Loops around this place, within its function. */
  protected loops = 0;

  /** One statement; throws only what concerns the outermost one. */
  protected abstract guardedStatement(outermost: boolean): void;

  /** The condition of `if`, `elseif` or `while`; `=` in it was meant as `==`. */
  protected condition(): void {
    const word = this.prev;
    if (!this.startsExpression(this.at) || this.startsStatement(this.at)) {
      this.findings.add('missing-value', word.start, word.end, `A condition is missing after \`${word.text}\`.`, {
        repair: [insertion(word.end, ' nil ')],
      });
      return;
    }
    this.expression();
    while (this.is('=') && !this.tok.first) {
      const { start, end } = this.tok;
      this.findings.add(
        'assignment-for-comparison',
        start,
        end,
        'Two values are compared with `==`; `=` sets a value.',
        {
          title: 'Change to `==`',
          edits: [replacement(start, end, '==')],
          safe: true,
        },
      );
      this.at++;
      this.expression();
    }
  }

  /** `then` or `do` after the head of a statement. */
  protected word(word: 'then' | 'do', opener: number): void {
    if (this.accept(word)) return;
    const code = word === 'then' ? 'missing-then' : 'missing-do';
    const other = word === 'then' ? 'do' : 'then';
    const head = this.token(opener).text;
    if (this.is(other) && !this.tok.first) {
      const { start, end } = this.tok;
      this.findings.add(code, start, end, `\`${word}\` belongs to \`${head}\`, not \`${other}\`.`, {
        title: `Change to \`${word}\``,
        edits: [replacement(start, end, word)],
        safe: true,
      });
      this.at++;
      return;
    }
    const { start, end } = this.prev;
    const after = quoted(this.text.slice(start, end));
    this.findings.add(code, start, end, `\`${word}\` is missing after ${after}.`, {
      title: `Insert \`${word}\``,
      edits: [insertion(end, ` ${word}${this.adjacent(this.at) ? ' ' : ''}`)],
      safe: this.tok.first || this.blockEnds(),
    });
  }

  protected body(opener: number, closer: 'end' | 'until'): void {
    const { loops } = this;
    const head = this.token(opener).text;
    if (head === 'function') this.loops = 0;
    else if (head !== 'do') this.loops++;
    this.block(opener);
    this.loops = loops;
    this.end(opener, closer);
  }

  /** The statements of a block; the word that it ends with, or `''` where it has to end without one. */
  protected block(opener: number): string {
    const open = this.token(opener);
    const block = { index: opener, token: open };
    this.opens.push(block);
    let indented = false;
    let closer = '';
    while (!this.atEnd) {
      if (this.blockEnds()) {
        closer = this.closesOuterBlock(open) ? '' : this.tok.text;
        break;
      }
      if (this.closesBracketOutside(block) || (indented && this.leavesBlock(block))) break;
      if (this.tok.first && this.tok.indent > open.indent) indented = true;
      const from = this.at;
      this.guardedStatement(false);
      if (this.at === from) this.at++;
    }
    this.opens.pop();
    return closer;
  }

  protected end(opener: number, closer: 'end' | 'until'): void {
    const open = this.token(opener);
    if (this.is(closer) && !this.closesOuterBlock(open)) {
      this.at++;
      if (closer === 'until') this.condition();
      return;
    }
    const related = { span: { start: open.start, end: open.end }, message: `\`${open.text}\` begins here.` };
    const { start, end } = this.prev;
    const text = closer === 'end' ? 'end' : 'until true';
    const message = `\`${closer}\` is missing: \`${open.text}\` is never closed.`;
    const edits = [this.closing(open, text)];
    this.findings.add('missing-end', start, end, message, { title: `Insert \`${closer}\``, edits, related });
  }

  /** `end` further left than the block's beginning, where an outer block that lacks its own begins. */
  protected closesOuterBlock(open: Lexeme): boolean {
    const { tok } = this;
    if (!tok.first || tok.indent >= open.indent) return false;
    return this.opens.some(
      ({ index, token }) =>
        token !== open && token.kind === 'keyword' && token.indent === tok.indent && (this.partner[index] ?? -1) < 0,
    );
  }

  /** A bracket that closes one around the block, which itself never ends. */
  protected closesBracketOutside({ index }: Open): boolean {
    const text = { ')': '(', ']': '[', '}': '{' }[this.tok.text];
    return text !== undefined && (this.partner[index] ?? -1) < 0 && this.isOpenOutside(text);
  }

  /** A statement no further right than the beginning of a block that never ends. */
  protected leavesBlock({ index, token }: Open): boolean {
    return this.tok.first && this.tok.indent <= token.indent && (this.partner[index] ?? -1) < 0;
  }
}
