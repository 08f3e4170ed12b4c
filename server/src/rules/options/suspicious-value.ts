import {
  type Configuration,
  display,
  type OptionAssignment,
  type StringValue,
  type Value,
} from '../../evaluation/index.ts';
import type { Report, Rule } from '../rule.ts';
import { booleanMeant } from '../shared/booleans.ts';
import { replace } from '../shared/edits.ts';
import { placeOf, textsOf, writingsOfOptions } from '../shared/options.ts';
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
      if (assignment.option === 'contact_info') {
        yield* contacts(assignment);
        continue;
      }
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
const MEANT =
  /^(?:enabled|contact_info|use_ipv[46]|proxy65_address|(?:http|upload)_.*)$|_(?:expires?_after|expiry|retention)$/;

/** `http_host` is the name in addresses of pages, not where to listen. */
function address(assignment: OptionAssignment): Report | null {
  const { option, value } = assignment;
  if (value.kind !== 'string') return null;
  if (option === 'http_external_url') return withoutScheme(value);
  if (!/^(?:http_host|http_default_host|proxy65_address)$/.test(option)) return null;
  const [, host] = /^https?:\/\/([\w.-]+)(?::\d+)?(?:\/.*)?$/.exec(value.value) ?? [];
  if (host !== undefined) {
    return {
      location: placeOf(value, assignment),
      message: `\`${option}\` is a name alone; ${display(value)} is the address of a page. That of all pages is set by \`http_external_url\`.`,
      fixes: value.content
        ? [{ title: `Change to "${host}"`, safe: false, edits: [replace(value.content, host)] }]
        : [],
    };
  }
  if (!/^(?:\*|0\.0\.0\.0|::)$/.test(value.value)) return null;
  const listen = option === 'proxy65_address' ? 'proxy65_interfaces' : 'http_interfaces';
  return {
    location: placeOf(value, assignment),
    message: `\`${option}\` is a name that clients are told, which ${display(value)} is not. Where to listen is set by \`${listen}\`.`,
  };
}

/** mod_http takes it apart as a URL, and without a scheme finds no host in it. */
function withoutScheme({ value, content, origin }: StringValue): Report | null {
  const location = content ?? origin;
  if (!location || !/^(?!https?:)[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?(?:\/.*)?$/i.test(value)) return null;
  return {
    location,
    message: `\`http_external_url\` begins with \`https://\` or \`http://\`; without it clients are sent to addresses that lead nowhere.`,
    fixes: content
      ? [{ title: 'Write `https://` in front', safe: false, edits: [replace(content, `https://${value}`)] }]
      : [],
  };
}

/** `enabled = "false"`: what asks for these looks at the value itself, and any text is true. */
function switchInQuotes(assignment: OptionAssignment): Report | null {
  const { option, value } = assignment;
  const what = SWITCHES.get(option);
  const isZero = value.kind === 'number' && value.value === 0;
  if (what === undefined || !(isZero || (value.kind === 'string' && booleanMeant(value.value) === 'false')))
    return null;
  const isLiteral = value.origin !== null && (isZero || (value.kind === 'string' && value.content !== null));
  const title = value.kind === 'string' && value.value === 'false' ? 'Remove the quotes' : 'Change to `false`';
  return {
    location: value.origin ?? assignment.name,
    message: `Only the value \`false\` switches ${what} off; ${display(value)} is ${isZero ? 'a number' : 'a text'}, and ${what} stays on.`,
    fixes: isLiteral && value.origin ? [{ title, safe: false, edits: [replace(value.origin, 'false')] }] : [],
  };
}

/** What each of them switches. */
const SWITCHES: ReadonlyMap<string, string> = new Map([
  ['enabled', 'a host'],
  ['use_ipv4', 'IPv4'],
  ['use_ipv6', 'IPv6'],
]);

/** XEP-0157 wants URIs: clients make nothing of an address alone. */
function* contacts({ value }: OptionAssignment): Iterable<Report> {
  if (value.kind !== 'table') return;
  for (const { value: addresses } of value.entries.values()) {
    for (const { value: text, content } of textsOf(addresses)) {
      if (!content || !/^[^\s:/]+@[^\s:/]+\.[^\s:/]+$/.test(text)) continue;
      yield {
        location: content,
        message: `Contacts are URIs, such as \`mailto:…\` or \`xmpp:…\`; "${text}" says neither, and clients cannot open it.`,
        fixes: ['mailto:', 'xmpp:'].map((scheme) => ({
          title: `Write \`${scheme}\` in front`,
          safe: false,
          asks: true,
          edits: [replace(content, `${scheme}${text}`)],
        })),
      };
    }
  }
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
