/**
 * Values with which Prosody crashes while it starts, since it uses them as it finds them: tried on 0.12.3 and 13.0.1 with each
 * option that its core reads and values of each shape.
 */
import type { ProsodyVersion } from '../../catalog/index.ts';
import { type Configuration, display, type OptionAssignment, type Value } from '../../evaluation/index.ts';
import type { Fix, Report } from '../rule.ts';
import { replace, severityIn } from './edits.ts';
import { placeOf } from './options.ts';

type Shape = 'true' | 'false' | 'number' | 'string' | 'empty' | 'list' | 'map';

interface Crash {
  /** What the option takes. */
  readonly takes: string;
  readonly shapes: readonly Shape[];
  /** Where it is not so in each version. */
  readonly versions?: readonly ProsodyVersion[];
}

const NO_TEXT: readonly Shape[] = ['true', 'number', 'empty', 'list', 'map'];
const NO_TABLE: readonly Shape[] = ['true', 'number', 'string'];
const SINCE_13: readonly ProsodyVersion[] = ['13.0.1', '13.0'];

const PATH: Crash = { takes: 'one path, a text', shapes: NO_TEXT };
/** The first entry of a list is read. */
const PROVIDER: Crash = { takes: 'the name of a module, a text', shapes: ['true', 'empty', 'map'] };

const CRASHES: ReadonlyMap<string, readonly Crash[]> = new Map<string, readonly Crash[]>([
  ['authentication', [PROVIDER]],
  ['authorization', [PROVIDER]],
  ['certificate', [PATH]],
  ['certificates', [PATH]],
  ['data_path', [PATH]],
  ['gc', [{ takes: 'a table', shapes: NO_TABLE }]],
  ['installer_plugin_path', [PATH]],
  ['network_backend', [{ takes: 'a text', shapes: ['empty', 'list', 'map'] }]],
  ['pidfile', [{ ...PATH, versions: SINCE_13 }]],
  [
    'ssl',
    [
      { takes: 'a table', shapes: ['true', 'number'] },
      { takes: 'a table with names', shapes: ['list'], versions: SINCE_13 },
    ],
  ],
  ['statistics', [{ takes: 'a text', shapes: NO_TEXT }]],
  ['unbound', [{ takes: 'a table', shapes: NO_TABLE }]],
]);

/** The report of an assignment in the global section that lets Prosody crash, or null. */
export function crashAtStart(assignment: OptionAssignment, { version }: Configuration): Report | null {
  const { option, section, value } = assignment;
  const shape = section === '*' ? shapeOf(value) : null;
  if (shape === null) return null;
  const crash = CRASHES.get(option)?.find(
    ({ shapes, versions }) => shapes.includes(shape) && (versions?.includes(version) ?? true),
  );
  if (!crash) return null;
  return {
    location: placeOf(value, assignment),
    severity: severityIn(assignment.presence, 'error'),
    message: `\`${option}\` takes ${crash.takes}, not ${display(value, 40)}. Prosody crashes while it starts.`,
    fixes: crash.takes.endsWith('text') ? outOfList(value) : [],
  };
}

/** Null for what is known only when Prosody runs. */
function shapeOf(value: Value): Shape | null {
  switch (value.kind) {
    case 'boolean':
      return value.value ? 'true' : 'false';
    case 'number':
    case 'string':
      return value.kind;
    case 'table': {
      if (value.unknown || [...value.entries.values()].some((entry) => entry.value.kind === 'unknown')) return null;
      if (value.entries.size === 0) return 'empty';
      return value.list().length > 0 ? 'list' : 'map';
    }
    default:
      return null;
  }
}

function outOfList(value: Value): Fix[] {
  if (value.kind !== 'table' || !value.origin || value.entries.size !== 1) return [];
  const [only] = value.list();
  if (only?.value.kind !== 'string' || !only.value.content) return [];
  const text = `"${only.value.value.replace(/["\\\n]/g, '\\$&')}"`;
  return [{ title: `Change to ${text}`, safe: false, edits: [replace(value.origin, text)] }];
}
