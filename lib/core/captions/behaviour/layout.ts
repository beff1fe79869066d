import { cleanText, comparable, tokenize } from '../tokens.ts';
import { looksLikeName } from './looks-like-name.ts';

/** What stands before the words in the same text: an element of its own, or a name with a colon. */
export interface Lead {
  readonly kind: 'element' | 'glued';
  readonly text: string;
  /** Whether it is marked up in another way than what follows. */
  readonly differs: boolean;
  /** Whether it was there when the text was first seen to appear, before any word of it could have settled. */
  readonly fromStart: boolean;
}

/** One text in the area of the captions. */
export interface TextFacts {
  /** The tags from the area down to it, without positions: all rows of a list have the same. */
  readonly path: string;
  /** For each element on that path: a number that stands for it, */
  readonly elements: readonly number[];
  /** and which of its parent's children with its tag it is, from 0. */
  readonly positions: readonly number[];
  readonly text: string;
  /** Times it grew as captions do. */
  readonly steps: number;
  /** Whether it came into the page while it was watched. */
  readonly arrived: boolean;
  readonly unseen: boolean;
  readonly lead: Lead | null;
}

/** Where in the area the words stand. */
export interface WordsPlace {
  readonly path: string;
  /** Which element of a row it is in, where a name or a copy has the same path; null where that makes no difference. */
  readonly branch: Branch | null;
  /** Whether a copy of the words stands beside them, marked up alike. */
  readonly copied: boolean;
  /** What is taken off the front, as it is no speech. */
  readonly lead: Lead['kind'] | null;
}

/** The element at this level of a path has to be at this position among those of its tag. */
export interface Branch {
  readonly level: number;
  readonly position: number;
}

export type Layout = readonly WordsPlace[];

/** A text has to grow so often before its place counts as one of words. */
const GROWN_STEPS = 3;
/** Texts that arrive whole, in a place that the user has shown: how many, and of how many words. */
const WHOLE_TEXTS = 2;
const WHOLE_WORDS = 3;
/** So few words are said twice by two people. */
const COPIED_WORDS = 3;
/** So many last words are not the same by chance. */
const ROLLED_WORDS = 6;

/**
 * Which texts of an area are the words: those that grow there, and all others that stand in the
 * same place of their row. A text that only repeats another one is a copy for screen readers, and
 * stays out.
 *
 * @param texts in document order
 * @param shown whether the user has pointed at the area: then captions may also arrive whole
 * @param before what was known: rows that taught it may have left
 */
export function learnLayout(texts: readonly TextFacts[], shown: boolean, before: Layout = []): Layout {
  // A text that has only just begun anew cannot be told from its copy.
  const grown = withoutCopies(texts.filter(({ steps, text }) => steps >= GROWN_STEPS && isTelling(text)));
  const speaking = grown.length > 0 || before.length > 0 || !shown ? grown : arrivedWhole(texts);
  const places = new Map(before.map((place) => [place.path, place]));
  for (const text of speaking) places.set(text.path, placeOf(text, texts, places.get(text.path)));
  return [...places.values()];
}

function placeOf(text: TextFacts, texts: readonly TextFacts[], known: WordsPlace | undefined): WordsPlace {
  const { path, positions } = text;
  const lead = known?.lead ?? provenLead(text, texts);
  const alike = texts.filter((other) => other.path === path);
  const twin = alike.find((other) => isSibling(other, text) && isCopy(other, text));
  if (known === undefined) {
    const other = twin ?? nameBefore(text, alike);
    return { path, lead, copied: twin !== undefined, branch: other === undefined ? null : branchOff(text, other) };
  }
  const { branch, copied } = known;
  if (branch === null || positions[branch.level] === branch.position) return { ...known, lead };
  // The copy of a text that has just begun does not look like one yet.
  const isTwin = copied && alike.some((other) => isSibling(other, text) && other.positions.at(-1) === branch.position);
  return { ...known, lead, branch: isTwin ? branch : null };
}

/** What stands right before the words in their row, does not grow, and could be a name. */
function nameBefore(text: TextFacts, alike: readonly TextFacts[]): TextFacts | undefined {
  const before = alike[alike.indexOf(text) - 1];
  if (before === undefined || before.steps > 0 || !looksLikeName(before.text)) return undefined;
  // Lines of a list may well be a word or two, and part right below it.
  return firstParting(text, before) > 0 || alike.length === 2 ? before : undefined;
}

function branchOff(text: TextFacts, other: TextFacts): Branch {
  const level = firstParting(text, other);
  return { level, position: text.positions[level] ?? 0 };
}

const firstParting = (a: TextFacts, b: TextFacts): number =>
  a.elements.findIndex((element, i) => element !== b.elements[i]);

const isSibling = (a: TextFacts, b: TextFacts): boolean => a !== b && firstParting(a, b) === a.elements.length - 1;

/** A name that has stood still while the words after it grew, or one that every text of the place begins with. */
function provenLead({ lead, steps, path }: TextFacts, texts: readonly TextFacts[]): WordsPlace['lead'] {
  if (!mayBeName(lead)) return null;
  const alike = texts.filter((text) => text.path === path);
  const isEverywhere =
    alike.length >= WHOLE_TEXTS && alike.every((text) => text.lead?.kind === lead.kind && mayBeName(text.lead));
  return steps >= GROWN_STEPS || isEverywhere ? lead.kind : null;
}

const mayBeName = (lead: Lead | null): lead is Lead =>
  lead !== null && looksLikeName(lead.text) && (lead.differs || lead.fromStart);

function withoutCopies(grown: readonly TextFacts[]): readonly TextFacts[] {
  const seenFirst = [...grown].sort((a, b) => Number(a.unseen) - Number(b.unseen));
  return seenFirst.filter((text, index) => !seenFirst.slice(0, index).some((first) => isCopy(text, first)));
}

/** Rows of one list may well say the same. */
function isCopy(text: TextFacts, of: TextFacts): boolean {
  return (text.path !== of.path || isSibling(text, of)) && saysTheSame(text.text, of.text);
}

/** Whether a text has words enough to be told from another one. */
export const isTelling = (text: string): boolean => wordsOf(text).length >= COPIED_WORDS;

/** Whether two texts have the same words; one of them may lag behind the other, or show only the last of them. */
export function saysTheSame(a: string, b: string): boolean {
  const [some, all] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length);
  if (some === undefined || all === undefined || some.length < COPIED_WORDS) return false;
  if (some.length * 2 > all.length && some.every((word, i) => word === all[i])) return true;
  const rolledOff = all.length - some.length;
  return some.length >= ROLLED_WORDS && some.every((word, i) => word === all[rolledOff + i]);
}

function arrivedWhole(texts: readonly TextFacts[]): readonly TextFacts[] {
  const arrived = texts.filter(({ text, arrived }) => arrived && wordsOf(text).length >= WHOLE_WORDS);
  return arrived.filter(({ path }) => arrived.filter((other) => other.path === path).length >= WHOLE_TEXTS);
}

const wordsOf = (text: string): readonly string[] => tokenize(cleanText(text)).map(comparable).filter(Boolean);
