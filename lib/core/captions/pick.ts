/** Where the user has pointed: a way through a page to the element that holds the captions. */

/** One element on that way, by what survives a redesign. */
export interface LocatorStep {
  readonly tag: string;
  /** Which of its parent's children with this tag it is, from 0. */
  readonly index: number;
  /** Attributes that say what it is for, with their values. No class names, no labels, no ids of people or calls. */
  readonly marks: Readonly<Record<string, string>>;
}

/** From below the body down to the element. */
export type Locator = readonly LocatorStep[];

export interface CaptionPick {
  readonly locator: Locator;
  /** Milliseconds since the epoch. */
  readonly pickedAt: number;
}

export const MOST_STEPS = 60;
const MOST_MARKS = 12;
const TAG = /^[a-z][a-z0-9-]{0,40}$/;
const MARK = /^(?:id|role|aria-live|jsname|data-[a-z0-9-]{1,40})$/;
/** Words of a programmer: no numbers of calls, no names of people, and nothing that is made anew with every release. */
const VALUE = /^(?:[a-z][a-z0-9_-]*)?$/;
/** Ids, and Meet's own names of parts, may have capitals inside. */
const NAME = /^[a-z][a-zA-Z0-9_-]*$/;
const NUMBER = /[0-9]{2}/;
const MOST_VALUE_CHARS = 60;

/** Whether an attribute may be part of a locator: stable enough, and about nobody. */
export function isMark(name: string, value: string): boolean {
  const form = name === 'id' || name === 'jsname' ? NAME : VALUE;
  return MARK.test(name) && value.length <= MOST_VALUE_CHARS && form.test(value) && !NUMBER.test(value);
}

/** What was stored or sent, checked; null where it is not of its form. */
export function parsePick(value: unknown): CaptionPick | null {
  if (!isRecord(value) || !isCount(value['pickedAt']) || !Array.isArray(value['locator'])) return null;
  const { locator, pickedAt } = value as { locator: readonly unknown[]; pickedAt: number };
  if (locator.length === 0 || locator.length > MOST_STEPS) return null;
  const steps = locator.map(parseStep);
  return steps.every((step) => step !== null) ? { locator: steps, pickedAt } : null;
}

function parseStep(value: unknown): LocatorStep | null {
  if (!isRecord(value)) return null;
  const { tag, index, marks } = value;
  if (typeof tag !== 'string' || !TAG.test(tag) || !isCount(index) || !isRecord(marks)) return null;
  const entries = Object.entries(marks);
  const areMarks = entries.every(([name, text]) => typeof text === 'string' && isMark(name, text));
  return areMarks && entries.length <= MOST_MARKS
    ? { tag, index, marks: Object.fromEntries(entries) as Record<string, string> }
    : null;
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
