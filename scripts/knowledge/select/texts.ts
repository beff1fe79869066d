import type { Found, Select } from '../lint.ts';
import type { Knowledge } from '../read-knowledge.ts';
import { type Tone, toneOf } from '../tones.ts';

/** A text somewhere in the knowledge, and how it is read. */
export interface Text {
  readonly tone: Tone;
  /** The name of the field it stands in. */
  readonly field: string;
  readonly text: string;
}

/** Records whose keys are names of their own: they say nothing about how a value is read. */
const KEYED = new Set(['nodes', 'slots', 'inputs', 'replies', 'figureRoles']);
const ANY = '*';
/** Phrases without fields around them are selected as phrases only. */
const WITHOUT_TEXTS = new Set(['lexicon', 'classThemes', 'heardRequirements', 'seeds', 'coverage']);

const texts: Select<Text> = (knowledge) =>
  Object.entries(knowledge)
    .filter(([name]) => !WITHOUT_TEXTS.has(name))
    .flatMap(([name, value]) => read(value, [name], name));

function read(value: unknown, path: readonly string[], at: string): Found<Text>[] {
  if (typeof value === 'string')
    return [
      {
        at,
        item: textAt(
          path.filter((name) => name !== ANY),
          value,
        ),
      },
    ];
  if (Array.isArray(value)) return value.flatMap((each, i) => read(each, path, nameOf(each, `${at}[${i}]`)));
  if (typeof value !== 'object' || value === null) return [];
  const isKeyed = KEYED.has(path.at(-1) ?? '');
  return Object.entries(value).flatMap(([key, each]) => read(each, [...path, isKeyed ? ANY : key], `${at}.${key}`));
}

function textAt(path: readonly string[], text: string): Text {
  return { tone: toneOf(path), field: path.at(-1) ?? '', text };
}

/** Of the innermost thing with an id, so that problems name what `npm run knowledge -- ID` shows. */
function nameOf(value: unknown, otherwise: string): string {
  if (typeof value !== 'object' || value === null || !('id' in value) || typeof value.id !== 'string') return otherwise;
  return value.id;
}

const cache = new WeakMap<Knowledge, readonly Found<Text>[]>();

/** All texts are read once: many rules look at some of them. */
function allTexts(knowledge: Knowledge): readonly Found<Text>[] {
  const known = cache.get(knowledge) ?? texts(knowledge);
  cache.set(knowledge, known);
  return known;
}

/** Texts that are read in one of these ways. */
export const textsOf =
  (...tones: readonly Tone[]): Select<Text> =>
  (knowledge) =>
    allTexts(knowledge).filter(({ item }) => tones.includes(item.tone));

/** Everything in our own words that somebody reads or says. */
export const ownTexts = textsOf('spoken', 'prose', 'label');
