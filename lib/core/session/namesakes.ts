import type { HeardVoice } from './voice-tally.ts';

/**
 * People who share a name. Captions tell them apart by their pictures alone, and somebody may change
 * a picture, so two pictures are not yet two people. They are once one of them is heard again after
 * the other was: whoever changes a picture does not change back.
 *
 *     a a b b     one person, who has another picture now
 *     a b a       two people
 */
export interface Namesakes {
  /** What marks call the person of a voice: the name, unless others with that name were heard before. */
  keyOf(name: string, voice: string | null): string;
  /** What people are called of whom there are several; undefined for all others. */
  calledOf(key: string): string | undefined;
  /** Those who share a name, where it cannot be told which of them it is; else nobody. */
  mayBe(key: string): readonly string[];
  /** Whether others have the name as well. */
  isShared(key: string): boolean;
}

/** From the first to the last time that a voice was heard, in utterances. */
interface Span {
  readonly voice: string;
  readonly first: number;
  readonly last: number;
}

interface People {
  /** The voices of each, in the order in which they were first heard. */
  readonly known: readonly (readonly Span[])[];
  readonly keys: readonly string[];
}

/**
 * @param heard in speaking order
 * @param nameOf the name that belongs to a voice; null where none does, or it is one person's for certain
 */
export function findNamesakes(heard: readonly HeardVoice[], nameOf: (voice: HeardVoice) => string | null): Namesakes {
  const shared = new Map<string, People>();
  for (const [name, spans] of spansByName(heard, nameOf)) {
    const known = tellApart(spans);
    if (known.length > 1) shared.set(name, { known, keys: known.map(([first], i) => keyFor(name, first, i)) });
  }
  const names = new Set(heard.map(({ speaker }) => speaker));
  const called = new Map([...shared].flatMap(([name, { keys }]) => labels(name, keys, names)));
  const unsettled = new Map([...shared].map(([name, { keys }]) => [unsettledKey(name), keys]));
  return {
    keyOf(name, voice) {
      const people = shared.get(name);
      if (people === undefined) return name;
      const index = people.known.findIndex((spans) => spans.some((span) => span.voice === voice));
      return people.keys[index] ?? unsettledKey(name);
    },
    calledOf: (key) => called.get(key),
    mayBe: (key) => unsettled.get(key) ?? [],
    isShared: (key) => called.has(key),
  };
}

function spansByName(
  heard: readonly HeardVoice[],
  nameOf: (voice: HeardVoice) => string | null,
): ReadonlyMap<string, readonly Span[]> {
  const byName = new Map<string, Map<string, Span>>();
  for (const [index, each] of heard.entries()) {
    const { voice, first = index, last = index } = each;
    const name = nameOf(each);
    if (name === null || voice === null) continue;
    const spans = byName.get(name) ?? new Map<string, Span>();
    const known = spans.get(voice) ?? { voice, first, last };
    spans.set(voice, { voice, first: Math.min(known.first, first), last: Math.max(known.last, last) });
    byName.set(name, spans);
  }
  return new Map([...byName].map(([name, spans]) => [name, [...spans.values()]]));
}

/** Whoever it cannot be told from just one person is that one, with another picture. */
function tellApart(spans: readonly Span[]): readonly (readonly Span[])[] {
  const people: Span[][] = [];
  for (const span of spans.toSorted((a, b) => a.first - b.first)) {
    const alike = people.filter((person) => person.every((other) => other.last < span.first));
    const [one, another] = alike;
    if (one === undefined) people.push([span]);
    else if (another === undefined) one.push(span);
    // Else it is one of several, or somebody else, and shows once others are heard again.
  }
  return people;
}

/** The same for as long as a session lasts, also when it turns out that there are more of them. */
const keyFor = (name: string, first: Span | undefined, index: number): string =>
  index === 0 || first === undefined ? name : `${name} · ${first.voice}`;

const unsettledKey = (name: string): string => `${name} · ?`;

/** "Alex Kim", "Alex Kim (2)", and so on, but for what somebody is really called. */
function labels(
  name: string,
  keys: readonly string[],
  names: ReadonlySet<string | null>,
): readonly (readonly [string, string])[] {
  let number = 1;
  const numbered = keys.map((key, index): readonly [string, string] => {
    if (index === 0) return [key, name];
    do number += 1;
    while (names.has(`${name} (${number})`));
    return [key, `${name} (${number})`];
  });
  return [...numbered, [unsettledKey(name), `${name} (?)`]];
}
