import type { Value } from '../../evaluation/index.ts';
import type { Fix, Rule } from '../rule.ts';
import { replace } from '../shared/edits.ts';
import { knownWritings, placeOf } from '../shared/options.ts';
import { periodWords, readPeriod } from '../shared/periods.ts';

export const optionPeriodAmbiguous: Rule = {
  id: 'option-period-ambiguous',
  summary: 'A period is written so that Prosody has to guess its unit.',
  severity: 'warning',
  category: 'options',
  versions: ['13.0.1', '13.0'],
  reportedBy: 'start',
  fixable: true,
  since: '0.2.0',
  *check({ configuration }) {
    for (const { assignment, facts } of knownWritings(configuration)) {
      const { value, option } = assignment;
      if (facts.type !== 'period' || value.kind !== 'string' || value.value === 'never') continue;
      const period = readPeriod(value.value);
      if (!period || period.certain) continue;
      const months = period.seconds === period.count * 31 * 86_400;
      const reading = months ? plural(period.count, 'month') : periodWords(period.seconds);
      yield {
        location: placeOf(value, assignment),
        message: `"${value.value}" is ambiguous for \`${option}\`: Prosody logs an error and reads it as ${reading}. Write the unit out.`,
        fixes: [
          ...choices(value, period.count, months ? ['minute', 'month'] : []),
          ...(months || /[.,]/.test(value.value)
            ? []
            : choices(value, period.count, ['second', 'minute', 'hour', 'day'])),
        ],
      };
    }
  },
};

function plural(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

function choices(value: Value, count: number, units: readonly string[]): Fix[] {
  if (value.kind !== 'string' || !value.content) return [];
  const { content } = value;
  return units.map((unit) => ({
    title: `Change to "${plural(count, unit)}"`,
    safe: false,
    asks: true,
    edits: [replace(content, plural(count, unit))],
  }));
}
