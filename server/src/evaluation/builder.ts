/** Collects a Configuration while it is evaluated. Everything that a branch may have to take back goes by the journal. */
import type { Location, SourceFile } from '../syntax/index.ts';
import type {
  Configuration,
  FileRead,
  IncludeUse,
  OptionAssignment,
  SectionOpening,
  SetOption,
} from './configuration.ts';
import { LuaStop } from './failures.ts';
import type { Change, Journal } from './journal.ts';
import { Mentions } from './mentions.ts';
import { ACTIVE, type Condition, type Presence } from './presence.ts';
import type { EvaluationProblem } from './problems.ts';
import { type NewProblem, type Protection, stopsLua } from './protection.ts';
import { leaveGhosts, type TableWriter } from './table-writer.ts';
import { eitherOf, type LuaTable, NIL, type StringValue, unknown, type Value } from './values.ts';

interface MutableSection {
  readonly name: string;
  readonly options: Map<string, SetOption>;
}

/** More reports than any person reads; a loop over a mistake stops adding to them. */
const MAX_PROBLEMS = 1000;

export class ConfigurationBuilder {
  readonly files = new Map<string, SourceFile>();
  readonly pending = new Set<string>();
  /** Protected calls that are under way, outermost first. */
  readonly protections: Protection[] = [];
  readonly #journal: Journal;
  readonly #tables: TableWriter;
  readonly #sections = new Map<string, MutableSection>([['*', { name: '*', options: new Map() }]]);
  readonly #assignments: OptionAssignment[] = [];
  readonly #openings: SectionOpening[] = [];
  readonly #firstOpening = new Map<string, number>();
  readonly #includes: IncludeUse[] = [];
  readonly #reads: FileRead[] = [];
  readonly #problems = new Map<string, EvaluationProblem>();
  readonly #mentions = new Mentions();
  /** Lists whose mentions are still to be collected, because their tables may yet grow. */
  #openLists: OptionAssignment[] = [];
  #presence: Presence = ACTIVE;

  constructor(journal: Journal, tables: TableWriter) {
    this.#journal = journal;
    this.#tables = tables;
  }

  get presence(): Presence {
    return this.#presence;
  }

  /** An error ends at this call from here on. */
  protect(): Protection {
    const protection: Protection = { unsure: false };
    this.protections.push(protection);
    return protection;
  }

  /** The protected call is over; one that was caught further out is over too. */
  unprotect(protection: Protection): void {
    const index = this.protections.indexOf(protection);
    if (index >= 0) this.protections.length = index;
  }

  /** Records a fact; where it stops Lua inside a protected call it is an error on its way there instead. */
  problem(problem: NewProblem): void {
    if (this.protections.length > 0 && stopsLua(problem)) {
      throw new LuaStop(unknown('the message of an error names its place on the server', problem.location));
    }
    const { uri, span } = problem.location;
    const key = `${problem.kind} ${span.start} ${span.end} ${uri}`;
    if (this.#problems.has(key) || this.#problems.size >= MAX_PROBLEMS) return;
    this.#problems.set(key, { ...problem, presence: this.#presence } as EvaluationProblem);
  }

  option(section: string, name: string): SetOption | undefined {
    return this.#sections.get(section)?.options.get(name);
  }

  /** The first opening of a section that is not in a branch not taken. */
  openingOf(section: string): SectionOpening | undefined {
    const index = this.#firstOpening.get(section);
    return index === undefined ? undefined : this.#openings[index];
  }

  include(use: Omit<IncludeUse, 'presence'>): void {
    this.#includes.push({ ...use, presence: this.#presence });
  }

  fileRead(read: Omit<FileRead, 'presence'>): void {
    this.#reads.push({ ...read, presence: this.#presence });
  }

  openSection(opening: Omit<SectionOpening, 'presence'>): void {
    this.#ensureSection(opening.section);
    if (this.#presence.state !== 'inactive' && !this.#firstOpening.has(opening.section)) {
      this.#firstOpening.set(opening.section, this.#openings.length);
    }
    this.#openings.push({ ...opening, presence: this.#presence });
  }

  /** The Component's module became known after the section was opened: `Component "x"` … `"muc"`. */
  nameComponentModule(section: string, module: StringValue, call: Location): void {
    const index = this.#openings.findLastIndex((opening) => opening.section === section);
    const opening = this.#openings[index];
    if (opening) this.#openings[index] = { ...opening, module, call };
    this.#mentions.add('component', section, module, null, this.#presence);
  }

  /** The last opening of a section grew by a table: its call ends there. */
  extendOpening(section: string, call: Location): void {
    const index = this.#openings.findLastIndex((opening) => opening.section === section);
    const opening = this.#openings[index];
    if (opening) this.#openings[index] = { ...opening, call };
  }

  /** Sets an option as an assignment does; nil removes it. */
  assign({ section, option, value, name, statement, form }: Omit<OptionAssignment, 'presence'>): void {
    const assignment: OptionAssignment = { section, option, value, name, statement, form, presence: this.#presence };
    this.#assignments.push(assignment);
    if (option === 'modules_enabled' || option === 'modules_disabled') this.#openLists.push(assignment);
    this.#setOption(section, option, value.kind === 'nil' ? undefined : { value, assignment });
  }

  /** Extends a list in place, as `append` of Prosody 13 does. */
  append(table: LuaTable, added: LuaTable, assignment: Omit<OptionAssignment, 'presence'>): void {
    this.#assignments.push({ ...assignment, presence: this.#presence });
    this.#tables.append(table, added);
  }

  /** Options that Prosody sets by itself when a section is opened. */
  setInternal(section: string, option: string, value: Value, at: Location): void {
    this.#setOption(section, option, {
      value,
      assignment: { section, option, value, name: at, statement: at, form: 'assignment', presence: this.#presence },
    });
  }

  /**
   * Evaluates a branch and takes back what it wrote; what it recorded (assignments, openings, mentions) stays, marked
   * with the condition. For an `inactive` branch, entries that it would have added to tables stay with them as ghosts.
   */
  branch(state: 'inactive' | 'uncertain', conditions: readonly Condition[], run: () => void): Change[] {
    const outer = this.#presence;
    const outerLists = this.#openLists;
    this.#presence = {
      state: outer.state === 'inactive' ? 'inactive' : state,
      conditions: [...outer.conditions, ...conditions],
    };
    this.#openLists = [];
    const inner = this.#presence;
    try {
      const changes = this.#journal.tryOut(() => {
        run();
        this.#collectMentions();
      });
      if (state === 'inactive') leaveGhosts(changes, inner);
      return changes;
    } finally {
      this.#presence = outer;
      this.#openLists = outerLists;
    }
  }

  /** Evaluates the branch that is taken under a condition; what it writes stays. */
  under(conditions: readonly Condition[], run: () => void): void {
    const outer = this.#presence;
    this.#presence = { ...outer, conditions: [...outer.conditions, ...conditions] };
    try {
      run();
    } finally {
      this.#presence = outer;
    }
  }

  /** @param about what the configuration does not say of itself */
  finish(about: Pick<Configuration, 'version' | 'catalog' | 'main'>): Configuration {
    this.#collectMentions();
    return {
      ...about,
      files: this.files,
      sections: [...this.#sections.values()],
      assignments: this.#assignments,
      mentions: this.#mentions.all,
      openings: this.#openings,
      includes: this.#includes,
      reads: this.#reads,
      problems: [...this.#problems.values()],
      pending: [...this.pending],
    };
  }

  #ensureSection(name: string): MutableSection {
    const existing = this.#sections.get(name);
    if (existing) return existing;
    const section: MutableSection = { name, options: new Map() };
    if (!this.#journal.idle) this.#recordSection(name);
    this.#sections.set(name, section);
    return section;
  }

  #recordSection(name: string): void {
    this.#journal.record<MutableSection | undefined>({
      owner: this.#sections,
      key: name,
      read: () => this.#sections.get(name),
      restore: (old) => {
        if (old) this.#sections.set(name, old);
        else this.#sections.delete(name);
      },
      merge: (sections) => sections.find((candidate) => candidate !== undefined),
      forget: (section) => section,
    });
  }

  #setOption(sectionName: string, option: string, value: SetOption | undefined): void {
    const { options } = this.#ensureSection(sectionName);
    if (!this.#journal.idle) this.#recordOption(options, option);
    if (value) options.set(option, value);
    else options.delete(option);
  }

  #recordOption(options: MutableSection['options'], option: string): void {
    this.#journal.record<SetOption | undefined>({
      owner: options,
      key: option,
      read: () => options.get(option),
      restore: (old) => {
        if (old) options.set(option, old);
        else options.delete(option);
      },
      merge: (settings) => {
        const last = settings.findLast((candidate) => candidate !== undefined);
        return (
          last && {
            assignment: last.assignment,
            value: eitherOf(settings.map((set) => set?.value ?? NIL)),
          }
        );
      },
      forget: (set, cause) => set && { ...set, value: unknown(cause.cause, cause.origin, [set.value, cause]) },
    });
  }

  #collectMentions(): void {
    for (const { option, section, value, presence } of this.#openLists) {
      const list = option === 'modules_enabled' ? 'modules_enabled' : 'modules_disabled';
      this.#mentions.addList(list, section, value, presence);
    }
    this.#openLists = [];
  }
}
