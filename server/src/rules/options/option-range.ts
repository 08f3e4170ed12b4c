import type { Rule } from '../rule.ts';
import { fix, replace } from '../shared/edits.ts';
import { knownWritings, placeOf } from '../shared/options.ts';
import { numberOf, readPeriod } from '../shared/periods.ts';

export const optionRange: Rule = {
  id: 'option-range',
  summary: 'A number or a period is outside of what Prosody allows for the option.',
  severity: 'warning',
  category: 'options',
  versions: ['13.0.1', '13.0'],
  reportedBy: 'start',
  fixable: true,
  since: '0.2.0',
  *check({ configuration }) {
    for (const { assignment, facts, isProsodysOwn } of knownWritings(configuration)) {
      const { value, option } = assignment;
      if (assignment.form === 'append' || !isProsodysOwn) continue;
      const isPeriod = facts.type === 'period';
      if (!isPeriod && facts.type !== 'number' && facts.type !== 'integer') continue;
      const seconds =
        value.kind === 'string' && isPeriod ? (readPeriod(value.value)?.seconds ?? null) : numberOf(value);
      // A negative period stands for one without end.
      if (seconds === null || (isPeriod && seconds < 0)) continue;
      const low = facts.min !== null && seconds < facts.min;
      const high = facts.max !== null && seconds > facts.max;
      const limit = low ? facts.min : high ? facts.max : null;
      const unit = isPeriod ? ' seconds' : '';
      if (limit !== null) {
        yield {
          location: placeOf(value, assignment),
          message: `\`${option}\` is ${low ? 'at least' : 'at most'} ${limit}${unit}; Prosody logs a warning and uses ${limit}${unit}.`,
          fixes:
            value.kind === 'number' && value.origin
              ? fix(`Change to ${limit}`, true, [replace(value.origin, `${limit}`)])
              : [],
        };
      } else if (facts.type === 'integer' && !Number.isInteger(seconds)) {
        yield {
          location: placeOf(value, assignment),
          message: `\`${option}\` takes a whole number; Prosody logs a warning and uses ${Math.floor(seconds)}.`,
          fixes: value.origin
            ? fix(`Change to ${Math.floor(seconds)}`, true, [replace(value.origin, `${Math.floor(seconds)}`)])
            : [],
        };
      }
    }
  },
};
