/** Brings what a template decides into the tree: statements and fields that may be there or not, places put in. */
import type * as Ast from './ast.ts';
import type { Template } from './template.ts';
import type { Region } from './template-regions.ts';
import type { Span } from './text.ts';

export class TemplateGroups {
  readonly #template: Template;
  /** Regions that have become statements: what is inside of their statements belongs to them already. */
  readonly #taken = new Set<Region>();

  constructor(template: Template) {
    this.#template = template;
  }

  /** What stands for a name or literal that the template fills in; null for any other. */
  placeholder(span: Span): Ast.Placeholder | null {
    return this.#template.fills(span) ? this.#placeholder(span) : null;
  }

  #placeholder(span: Span): Ast.Placeholder {
    return { kind: 'Placeholder', span, text: this.#template.textOf(span) };
  }

  /** The statements of a block, those of a region in a statement of its own. `convert` is called in their order. */
  group<T>(nodes: readonly T[], spanOf: (node: T) => Span, convert: (node: T) => Ast.Statement): Ast.Statement[] {
    const first = nodes[0];
    if (first === undefined) return [];
    const last = nodes.at(-1) ?? first;
    const regions = this.#template
      .statementRegionsIn(spanOf(first).start, spanOf(last).end)
      .filter((region) => !this.#taken.has(region));
    return this.#group(nodes, spanOf, convert, regions);
  }

  #group<T>(
    nodes: readonly T[],
    spanOf: (node: T) => Span,
    convert: (node: T) => Ast.Statement,
    regions: readonly Region[],
  ): Ast.Statement[] {
    const out: Ast.Statement[] = [];
    let next = 0;
    const take = (end: number): T[] => {
      const from = next;
      while (next < nodes.length && startOf(nodes[next], spanOf) < end) next++;
      return nodes.slice(from, next);
    };
    for (let index = 0; index < regions.length; index++) {
      const region = regions[index];
      if (!region) break;
      for (const node of take(region.span.start)) out.push(this.#convert(node, spanOf, convert));
      let inner = index + 1;
      while ((regions[inner]?.span.start ?? Number.POSITIVE_INFINITY) < region.span.end) inner++;
      const nested = regions.slice(index + 1, inner);
      index = inner - 1;
      const inside = take(region.span.end);
      if (inside.length > 0) out.push(this.#statement(region, inside, spanOf, convert, nested));
    }
    for (const node of nodes.slice(next)) out.push(this.#convert(node, spanOf, convert));
    return out;
  }

  #statement<T>(
    region: Region,
    nodes: readonly T[],
    spanOf: (node: T) => Span,
    convert: (node: T) => Ast.Statement,
    nested: readonly Region[],
  ): Ast.Statement {
    this.#taken.add(region);
    const clauses = region.clauses.map((clause, index): Ast.TemplateClause => {
      const tag = region.tags[index] ?? region.span;
      const own = nodes.filter((node) => {
        const { start } = spanOf(node);
        return clause.start <= start && start < clause.end;
      });
      const inner = nested.filter(({ span }) => clause.start <= span.start && span.start < clause.end);
      const body = this.#group(own, spanOf, convert, inner);
      const span = { start: tag.start, end: Math.max(clause.end, body.at(-1)?.span.end ?? 0) };
      return { kind: 'TemplateClause', span, tag: this.#placeholder(tag), body };
    });
    const end = Math.max(region.span.end, clauses.at(-1)?.span.end ?? 0);
    const span = { start: region.span.start, end };
    return { kind: 'TemplateStatement', span, clauses, exhaustive: region.exhaustive };
  }

  #convert<T>(node: T, spanOf: (node: T) => Span, convert: (node: T) => Ast.Statement): Ast.Statement {
    const span = spanOf(node);
    if (!this.#template.isInsertion(span.start)) return convert(node);
    return { kind: 'TemplateStatement', span, clauses: [], exhaustive: false };
  }

  /** The fields of a table with the tags that decide about them, and with fields for what is put in between. */
  entries(fields: readonly Ast.TableField[], table: Span): Ast.TableField[] {
    const decided = fields.map((field) => {
      const tag = this.#template.entryTag(field.span.start, table.start);
      return tag ? { ...field, under: this.#placeholder(tag) } : field;
    });
    const inserted = this.#template
      .fieldsIn(table)
      .filter(({ start }) => !fields.some(({ span }) => span.start <= start && start < span.end))
      .map((span): Ast.TableField => {
        return { kind: 'TableField', span, form: 'item', key: null, value: this.#placeholder(span) };
      });
    return inserted.length === 0 ? decided : [...decided, ...inserted].sort((a, b) => a.span.start - b.span.start);
  }
}

function startOf<T>(node: T | undefined, spanOf: (node: T) => Span): number {
  return node === undefined ? Number.POSITIVE_INFINITY : spanOf(node).start;
}
