import { existsSync } from 'node:fs';
import { readCatalogue } from '../catalogue.ts';
import type { Found, Select } from '../lint.ts';

/** Kinds whose ids are told apart by nothing but their names. */
const SHARED_NAMES = [
  ['step', 'trade-off table'],
  ['phase', 'edge case'],
  ['indicator', 'red flag'],
  ['requirement', 'acceptance check', 'fault'],
];

/** All ids of one kind, or of kinds that share their names. */
export const idsOfKind: Select<readonly string[]> = (knowledge) => {
  const idsOf = Map.groupBy(readCatalogue(knowledge), ({ kind }) => kind);
  const kinds = [...Array.from(idsOf.keys(), (kind) => [kind]), ...SHARED_NAMES];
  return kinds.map((together) => ({
    at: together.join(' and '),
    item: together.flatMap((kind) => idsOf.get(kind)?.map(({ id }) => id) ?? []),
  }));
};

/** An id, and the id under whose name it has to stand. */
export interface Owned {
  readonly id: string;
  readonly owner: string;
}

export const ownedIds: Select<Owned> = ({ rounds, extras, areas, interviewers, axes, manner, tasks }) => [
  ...rounds.flatMap(({ id, steps }) => owned(id, steps)),
  ...extras.flatMap(({ round, tradeOffs }) => owned(round, tradeOffs)),
  ...areas.flatMap(({ id, concepts }) => owned(id, concepts)),
  ...interviewers.flatMap(({ id, phases, edgeCases }) => owned(id, [...phases, ...edgeCases])),
  ...axes.flatMap(({ id, strong, redFlags }) => owned(id, [...strong, ...redFlags])),
  ...owned('manner', [...manner.strong, ...manner.redFlags]),
  ...tasks.flatMap(({ id, requirements, acceptance, faults }) =>
    owned(id, [...requirements, ...acceptance, ...faults]),
  ),
];

const owned = (owner: string, items: readonly { readonly id: string }[]): Found<Owned>[] =>
  items.map(({ id }) => ({ at: id, item: { id, owner } }));

/** Where something points, and everything that it may point to. */
export interface Reference {
  readonly to: string;
  readonly known: ReadonlySet<string>;
}

export const references: Select<Reference> = (knowledge) => {
  const ids = (...kinds: readonly string[]) =>
    new Set(readCatalogue(knowledge).flatMap(({ kind, id }) => (kinds.includes(kind) ? [id] : [])));
  const concepts = ids('concept');
  const rounds = ids('round');
  const spoken = ids('spoken requirement');
  return [
    ...conceptLists(knowledge).flatMap(({ at, item }) => pointing(at, item, concepts)),
    ...[...knowledge.questions, ...knowledge.areas.flatMap((area) => area.concepts)].flatMap(({ id, round }) =>
      pointing(id, [round], rounds),
    ),
    ...knowledge.omissions.flatMap((omission) => pointing(omission.id, omission.rounds, rounds)),
    ...knowledge.extras.flatMap(({ round, followUps }) => {
      const own = new Set(knowledge.rounds.find(({ id }) => id === round)?.steps.map(({ id }) => id));
      return followUps.flatMap(({ ask, step }) => pointing(`${round}: ${ask}`, [step], own));
    }),
    ...knowledge.trees.flatMap(({ id, root, nodes }) => [
      ...pointing(id, [root], new Set(Object.keys(nodes))),
      ...Object.entries(nodes).flatMap(([key, node]) =>
        node.kind === 'leaf'
          ? []
          : node.answers.flatMap(({ to, when = [] }) => [
              ...pointing(`${id}/${key}`, [to], new Set(Object.keys(nodes))),
              ...pointing(`${id}/${key}`, when, spoken),
            ]),
      ),
    ]),
    ...knowledge.interviewers.flatMap(({ id, phases, decisions }) => {
      const own = new Set(phases.map((phase) => phase.id));
      return decisions.flatMap(({ after, move }) => pointing(id, move.kind === 'go' ? [after, move.to] : [after], own));
    }),
    ...Object.entries(knowledge.seeds).flatMap(([label, to]) => pointing(label, [to], ids('question'))),
  ];
};

/** Lists of concepts to read, each with the id they stand under. */
export const conceptLists: Select<readonly string[]> = ({ rounds, areas, bosses, questions, omissions }) => [
  ...rounds.flatMap(({ steps }) => steps).map(({ id, related }) => ({ at: id, item: related })),
  ...areas.flatMap((area) => area.concepts).map(({ id, related }) => ({ at: id, item: related })),
  ...bosses.flatMap(({ parts }) => parts).map(({ id, concepts }) => ({ at: id, item: concepts })),
  ...questions.map(({ id, concepts }) => ({ at: id, item: concepts })),
  ...omissions.map(({ id, keeps }) => ({ at: id, item: keeps })),
];

const KNOWLEDGE = new URL('../../../knowledge/', import.meta.url);

/** What COVERAGE.md says something is covered by. A file counts as known when it is there. */
export const coverageTargets: Select<Reference> = (knowledge) => {
  const known = new Set(readCatalogue(knowledge).map(({ id }) => id));
  return knowledge.coverage.flatMap(({ item, targets }) =>
    targets.flatMap((to) => pointing(`COVERAGE.md: ${item}`, [to], to.endsWith('.ts') ? fileAt(to) : known)),
  );
};

const fileAt = (path: string) => new Set(existsSync(new URL(path, KNOWLEDGE)) ? [path] : []);

const pointing = (at: string, targets: readonly string[], known: ReadonlySet<string>): Found<Reference>[] =>
  targets.map((to) => ({ at, item: { to, known } }));
