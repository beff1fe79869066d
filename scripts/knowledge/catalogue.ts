import { type Knowledge, readKnowledge } from './read-knowledge.ts';

/** Something that can be looked at by its id. */
export interface CatalogueEntry {
  readonly kind: string;
  readonly id: string;
  readonly item: object;
}

/** What several of a kind are called, where an s is not enough. */
const PLURALS: Readonly<Record<string, string>> = {
  'lexicon topic': 'topics of the lexicon',
  'figure to ask for': 'figures to ask for',
  'rubric axis': 'rubric axes',
  'set of round extras': 'sets of round extras: openers, follow-ups, red flags',
  'tree leaf': 'leaves of trees',
  'tree question': 'questions of trees',
  'word class': 'word classes',
};

export const pluralOf = (kind: string): string => PLURALS[kind] ?? `${kind.replace(/y$/, 'ie')}s`;

/** Everything that has an id, kind by kind. What belongs to a larger item is there by itself as well. */
export function readCatalogue(knowledge: Knowledge = readKnowledge()): CatalogueEntry[] {
  return [...practised(knowledge), ...lookedUp(knowledge), ...interviewed(knowledge), ...heard(knowledge)];
}

/** What is covered, learnt and answered. */
function practised({ rounds, extras, areas, bosses, questions, omissions }: Knowledge): CatalogueEntry[] {
  return [
    ...entries('round', rounds),
    ...all('step', rounds, ({ steps }) => steps),
    ...extras.map((item) => ({ kind: 'set of round extras', id: item.round, item })),
    ...all('trade-off table', extras, ({ tradeOffs }) => tradeOffs),
    ...all('concept', areas, ({ concepts }) => concepts),
    ...entries('boss question', bosses),
    ...bosses.flatMap(({ id, parts }) =>
      parts.map((part) => ({ kind: 'boss question part', id: `${id}/${part.id}`, item: part })),
    ),
    ...entries('junior omission', omissions),
    ...entries('question', questions),
  ];
}

/** What is looked up: decisions and figures. */
function lookedUp({ trees, formulas, latencies, throughputs, figureRoles }: Knowledge): CatalogueEntry[] {
  return [
    ...entries('decision tree', trees),
    ...trees.flatMap(({ id, nodes }) =>
      Object.entries(nodes).map(([key, node]) => ({ kind: `tree ${node.kind}`, id: `${id}/${key}`, item: node })),
    ),
    ...entries('capacity formula', formulas),
    ...entries('latency figure', latencies),
    ...entries('throughput figure', throughputs),
    ...Object.entries(figureRoles).map(([id, item]) => ({ kind: 'figure to ask for', id, item })),
  ];
}

/** Who asks, how answers are judged, and what is built at home. */
function interviewed({ interviewers, axes, manner, notEvidence, tasks }: Knowledge): CatalogueEntry[] {
  return [
    ...entries('interviewer', interviewers),
    ...all('phase', interviewers, ({ phases }) => phases),
    ...all('edge case', interviewers, ({ edgeCases }) => edgeCases),
    ...entries('rubric axis', axes),
    ...all('indicator', [...axes, manner], ({ strong }) => strong),
    ...all('red flag', [...axes, manner], ({ redFlags }) => redFlags),
    ...entries('evidence rule', notEvidence),
    ...entries('practical task', tasks),
    ...all('requirement', tasks, ({ requirements }) => requirements),
    ...all('acceptance check', tasks, ({ acceptance }) => acceptance),
    ...all('fault', tasks, ({ faults }) => faults),
  ];
}

/** What is listened for beyond the steps. */
function heard({ lexicon, classThemes, heardRequirements }: Knowledge): CatalogueEntry[] {
  return [
    ...Object.entries(lexicon).map(([topic, item]) => ({ kind: 'lexicon topic', id: `lexicon/${topic}`, item })),
    ...classThemes.flatMap((theme) =>
      Object.entries(theme).map(([name, members]) => ({ kind: 'word class', id: `class/${name}`, item: { members } })),
    ),
    ...Object.entries(heardRequirements).map(([id, phrases]) => ({
      kind: 'spoken requirement',
      id,
      item: { phrases },
    })),
  ];
}

interface Named {
  readonly id: string;
}

const entries = (kind: string, items: readonly Named[]): CatalogueEntry[] =>
  items.map((item) => ({ kind, id: item.id, item }));

const all = <Owner>(kind: string, owners: readonly Owner[], of: (owner: Owner) => readonly Named[]): CatalogueEntry[] =>
  entries(kind, owners.flatMap(of));
