import type { Lint } from '../lint.ts';
import { tables } from '../select/rounds.ts';

interface Table {
  readonly criteria: readonly string[];
  readonly options: readonly { readonly name: string; readonly cells: readonly string[]; readonly when: string }[];
}

export const tableIsFull = {
  name: 'table-is-full',
  description: 'A trade-off table compares at least two options by at least two criteria, without a gap.',
  over: tables,
  check({ criteria, options }) {
    if (criteria.length < 2 || options.length < 2)
      return 'It compares too little. A choice has two options at least, and one criterion alone would be a ranking: add what speaks for the other.';
    const uneven = options.find(
      ({ cells, when }) => cells.length !== criteria.length || [...cells, when].some((cell) => cell.trim() === ''),
    );
    if (uneven === undefined) return null;
    return `"${uneven.name}" has an empty place or not one cell for each criterion. Every cell says something, and "when" says whose choice it is; drop an option that nobody should take.`;
  },
  good: {
    criteria: ['Waits', 'Loses'],
    options: [
      { name: 'Call', cells: ['Yes', 'No'], when: 'Needed now.' },
      { name: 'Queue', cells: ['No', 'No'], when: 'Needed soon.' },
    ],
  },
  bad: {
    criteria: ['Waits', 'Loses'],
    options: [
      { name: 'Call', cells: ['Yes'], when: 'Needed now.' },
      { name: 'Queue', cells: ['No', 'No'], when: 'Needed soon.' },
    ],
  },
} satisfies Lint<Pick<Table, 'criteria' | 'options'>>;
