import { table } from '../eval/markdown.ts';
import type { Figures } from './figures-file.ts';
import { PART_NAMES, PARTS } from './parts.ts';

const HEADINGS = ['figure', 'Ringside', 'baseline', 'ratio', 'wanted'];

/** One table for all parts that have been measured, and below it how each was. */
export function renderTable(figures: Figures): string {
  const measured = PART_NAMES.flatMap((name) => {
    const last = figures[name];
    return last === undefined ? [] : [{ ...last, name, part: PARTS[name] }];
  });
  const rows = measured.flatMap(({ part, figures: own }) =>
    part
      .rows(own)
      .map(({ figure, ringside, baseline = '', ratio = '', wanted = '' }) => [
        figure,
        ringside,
        baseline,
        ratio,
        wanted,
      ]),
  );
  const how = measured.map(({ name, date, part }) => `- **${name}** (${date}): ${part.about}`);
  return [
    'The machine decides the milliseconds; ratios of one run can be compared, and even they vary from run to run.',
    table(HEADINGS, rows),
    how.join('\n'),
  ].join('\n\n');
}
