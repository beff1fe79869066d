import type { Level } from '#knowledge/concepts/concept.ts';
import type { Phrase } from '#knowledge/schema.ts';
import type { Sounding } from '../hearing.ts';
import type { Found, Select } from '../lint.ts';
import type { Knowledge } from '../read-knowledge.ts';

/** Something that is asked, the points that are wanted and the answers that make them. */
export interface Asked {
  readonly prompt: string;
  readonly points: readonly { readonly text: string; readonly listensFor: readonly Phrase[] }[];
  /** Model answers, paragraph by paragraph; none in the bank of questions. */
  readonly answers: readonly string[];
  readonly followUps: readonly { readonly ask: string; readonly whenTheySay: readonly Phrase[] }[];
}

export const concepts: Select<Knowledge['areas'][number]['concepts'][number]> = ({ areas }) =>
  areas.flatMap((area) => area.concepts.map((concept) => ({ at: concept.id, item: concept })));

export const levels: Select<Level> = (knowledge) =>
  concepts(knowledge).flatMap(({ at, item }) =>
    item.levels.map((level) => ({ at: `${at} (${level.rung})`, item: level })),
  );

const askedInLevels: Select<Asked> = (knowledge) =>
  levels(knowledge).map(({ at, item: { prompt, points, modelAnswer } }) => ({
    at,
    item: { prompt, points, answers: [modelAnswer], followUps: [] },
  }));

export const bossParts: Select<Asked & Knowledge['bosses'][number]['parts'][number]> = ({ bosses }) =>
  bosses.flatMap(({ id, parts }) =>
    parts.map((part) => ({ at: `${id}/${part.id}`, item: { ...part, answers: part.workedAnswer } })),
  );

export const questions: Select<Asked & Knowledge['questions'][number]> = (knowledge) =>
  knowledge.questions.map((question) => ({ at: question.id, item: { ...question, answers: [] } }));

/** Everything that is asked and has points. */
export const asked: Select<Asked> = (knowledge) => [
  ...askedInLevels(knowledge),
  ...bossParts(knowledge),
  ...questions(knowledge),
];

/** Model answers one by one. */
export const modelAnswers: Select<string> = (knowledge) =>
  asked(knowledge).flatMap(({ at, item }) => item.answers.map((answer): Found<string> => ({ at, item: answer })));

/** Points with the answers in which they have to be heard. */
export const answered: Select<{ points: readonly Sounding[]; answers: readonly string[] }> = (knowledge) =>
  asked(knowledge)
    .filter(({ item }) => item.answers.length > 0)
    .map(({ at, item: { points, answers } }) => ({
      at,
      item: { points: points.map(({ text, listensFor }) => [text, listensFor] as const), answers },
    }));
