import { type Configuration, display, type OptionAssignment, type Value } from '../../evaluation/index.ts';
import type { Report, Rule } from '../rule.ts';
import { replace } from '../shared/edits.ts';
import { placeOf, writingsOfOptions } from '../shared/options.ts';
import { periodWords } from '../shared/periods.ts';

export const suspiciousValue: Rule = {
  id: 'suspicious-value',
  summary: 'A value is possible, but cannot be what was meant.',
  severity: 'warning',
  category: 'options',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'nothing',
  fixable: true,
  since: '0.2.0',
  *check({ configuration }) {
    for (const assignment of writingsOfOptions(configuration, (option) => MEANT.test(option))) {
      for (const judge of [address, switchInQuotes, shortPeriod, smallSize]) {
        const report = judge(assignment, configuration);
        if (report) {
          yield report;
          break;
        }
      }
    }
  },
};

/** All options that any of the judgements below is about. */
const MEANT = /^(?:enabled|proxy65_address|(?:http|upload)_.*)$|_(?:expires?_after|expiry|retention)$/;

/** `http_host` is the name in addresses of pages, not where to listen. */
function address(assignment: OptionAssignment): Report | null {
  const { option, value } = assignment;
  if (!/^(?:http_host|http_default_host|proxy65_address)$/.test(option) || value.kind !== 'string') return null;
  if (!/^(?:\*|0\.0\.0\.0|::)$/.test(value.value)) return null;
  const listen = option === 'proxy65_address' ? 'proxy65_interfaces' : 'http_interfaces';
  return {
    location: placeOf(value, assignment),
    message: `\`${option}\` is a name that clients are told, which ${display(value)} is not. Where to listen is set by \`${listen}\`.`,
  };
}

/** `enabled = "false"`: any text is true. */
function switchInQuotes(assignment: OptionAssignment): Report | null {
  const { option, value } = assignment;
  if (option !== 'enabled' || value.kind !== 'string' || value.value !== 'false' || !value.origin) return null;
  return {
    location: value.origin,
    message: 'Only the value `false` switches a host off; in quotes it is a text, and the host stays on.',
    fixes: [{ title: 'Remove the quotes', safe: false, edits: [replace(value.origin, 'false')] }],
  };
}

/** Options that say how long things are kept, in seconds. */
const KEPT = /(?:_expires?_after|_expiry|_retention)$/;

function shortPeriod(assignment: OptionAssignment, { catalog }: Configuration): Report | null {
  const { option, value } = assignment;
  // Community modules count in hours and days as well.
  if (!KEPT.test(option) || catalog.option(option)?.versions['13.0']?.type !== 'period') return null;
  // A number in quotes has no unit, of which option-period-ambiguous speaks.
  const seconds = value.kind === 'number' ? value.value : null;
  if (seconds === null || seconds <= 0 || seconds >= 600) return null;
  return {
    location: placeOf(value, assignment),
    message: `\`${option}\` counts seconds: this is ${periodWords(seconds)}. For ${seconds} days write \`${seconds} * 24 * 60 * 60\`.`,
    fixes: changes(value, `${seconds} * 24 * 60 * 60`),
  };
}

/** Options that say how large things may be, in bytes. */
const SIZES = /(?:_size_limit|_max_content_size|_file_size|_daily_quota|_global_quota)$/;

function smallSize(assignment: OptionAssignment): Report | null {
  const { option, value } = assignment;
  const bytes = value.kind === 'number' && /^http_|^upload_/.test(option) && SIZES.test(option) ? value.value : null;
  if (bytes === null || bytes <= 0 || bytes >= 1024) return null;
  return {
    location: placeOf(value, assignment),
    message: `\`${option}\` counts bytes: this is smaller than one page of text. For ${bytes} MB write \`${bytes} * 1024 * 1024\`.`,
    fixes: changes(value, `${bytes} * 1024 * 1024`),
  };
}

function changes(value: Value, text: string): Report['fixes'] & object {
  return value.kind === 'number' && value.origin
    ? [{ title: `Change to \`${text}\``, safe: false, edits: [replace(value.origin, text)] }]
    : [];
}
