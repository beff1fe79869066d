import type { Indicator } from '#knowledge/rubric/axis.ts';
import type { Phrase } from '#knowledge/schema.ts';
import type { Found, Select } from '../lint.ts';
import { asked } from './answers.ts';
import { indicators, redFlagsOf, strongOf } from './rubric.ts';
import { textsOf } from './texts.ts';

/** Every phrase there is, of the coach, the bank, the rubric, the lexicon and the word classes. */
export const phrases: Select<Phrase> = (knowledge) => {
  const { lexicon, classThemes, heardRequirements } = knowledge;
  const lists = [
    ...Object.entries(lexicon).flatMap(([topic, entries]) =>
      Object.entries(entries).map(
        ([weight, list]) => [`lexicon ${topic}.${weight}`, list as readonly Phrase[]] as const,
      ),
    ),
    ...classThemes.flatMap((theme) => Object.entries(theme).map(([name, list]) => [`class ${name}`, list] as const)),
    ...Object.entries(heardRequirements).map(([name, list]) => [`requirement ${name}`, list] as const),
  ];
  return [
    ...textsOf('phrase')(knowledge).map(({ at, item }) => ({ at, item: item.text })),
    ...lists.flatMap(([at, list]) => list.map((item) => ({ at, item }))),
  ];
};

/** Phrases that are listened for at the same time: each may belong to one thing only. */
export interface Rivals {
  readonly owners: readonly { readonly name: string; readonly phrases: readonly Phrase[] }[];
}

export const rivals: Select<Rivals> = (knowledge) => {
  const { rounds, extras } = knowledge;
  const inSteps = rounds.flatMap(({ id, steps }) => [
    { at: `${id} (listensFor)`, item: { owners: steps.map((s) => ({ name: s.id, phrases: s.listensFor })) } },
    { at: `${id} (asks)`, item: { owners: steps.map((s) => ({ name: s.id, phrases: s.asks })) } },
  ]);
  const inFlags = extras.map(({ round, redFlags }) => ({
    at: `${round} (redFlags)`,
    item: { owners: redFlags.map(({ text, soundsLike }) => ({ name: text, phrases: soundsLike })) },
  }));
  const inPoints = asked(knowledge).map(
    ({ at, item }): Found<Rivals> => ({
      at,
      item: { owners: item.points.map(({ text, listensFor }) => ({ name: text, phrases: listensFor })) },
    }),
  );
  const inIndicators = indicators(knowledge).map(({ at, item }) => ({
    at,
    item: { owners: [{ name: item.id, phrases: item.listensFor }] },
  }));
  return [...inSteps, ...inFlags, ...inPoints, ...inIndicators];
};

/** Lists of ways in which one point of a question or one red flag of the rubric sounds. */
export const soundLists: Select<readonly Phrase[]> = (knowledge) => [
  ...asked(knowledge).flatMap(({ at, item }) =>
    item.points.map(({ text, listensFor }) => ({ at: `${at}: ${text}`, item: listensFor })),
  ),
  ...redFlagsOf(knowledge).map(soundsOf),
];

/** Lists of ways in which something sounds that speaks for a candidate. */
export const strongSoundLists: Select<readonly Phrase[]> = (knowledge) => strongOf(knowledge).map(soundsOf);

const soundsOf = ({ id, listensFor }: Indicator): Found<readonly Phrase[]> => ({ at: id, item: listensFor });
