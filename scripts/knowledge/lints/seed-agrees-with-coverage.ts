import type { Lint, Select } from '../lint.ts';

interface Kept {
  readonly label: string;
  readonly id: string;
  readonly targets: readonly string[];
}

const promises: Select<Kept> = ({ seeds, coverage }) => {
  const targetsOf = new Map(coverage.map(({ item, targets }) => [item, targets]));
  return Object.entries(seeds).map(([label, id]) => ({
    at: label,
    item: { label, id, targets: targetsOf.get(label) ?? [] },
  }));
};

export const seedAgreesWithCoverage = {
  name: 'seed-agrees-with-coverage',
  description: 'COVERAGE.md names for each label of the seeds the question that the seeds name.',
  over: promises,
  check({ label, id, targets }) {
    if (targets.includes(id)) return null;
    return `The seeds say that "${id}" is asked for "${label}", and COVERAGE.md does not. They are read by different people: correct whichever is behind.`;
  },
  good: { label: 'bank 5.3 API versioning', id: 'apis/versioning', targets: ['apis/versioning'] },
  bad: { label: 'bank 5.3 API versioning', id: 'apis/versioning', targets: [] },
} satisfies Lint<Kept>;
