import type { Lint } from '../lint.ts';
import type { Knowledge } from '../read-knowledge.ts';
import { coverageTargets, type Reference, references } from '../select/ids.ts';

export const referenceResolves = {
  name: 'reference-resolves',
  description:
    'Whatever is named by its id exists: concepts, steps, nodes, phases, questions, and what COVERAGE.md points to.',
  over: (knowledge: Knowledge) => [...references(knowledge), ...coverageTargets(knowledge)],
  check({ to, known }) {
    if (known.has(to)) return null;
    const name = to.split('/').at(-1) ?? to;
    const near = [...known].filter((id) => id.includes(name)).slice(0, 3);
    return `"${to}" is nowhere, so the link leads to nothing.${near.length > 0 ? ` Is it ${near.join(' or ')}?` : ' Write its id as "npm run knowledge" shows it.'}`;
  },
  good: { to: 'caching/keys', known: new Set(['caching/keys']) },
  bad: { to: 'cache/keys', known: new Set(['caching/keys']) },
} satisfies Lint<Reference>;
