import fc from 'fast-check';

/** Somebody in the call. Names may be shared; faces are not. */
export interface Person {
  readonly name: string;
  readonly face: string;
}

export interface Turn {
  readonly person: Person;
  readonly words: readonly string[];
}

/** Two of them have one name. */
const PEOPLE: readonly Person[] = [
  { name: 'Ann Lee', face: 'avatar ann' },
  { name: 'Bo Diaz', face: 'avatar bo' },
  { name: 'You', face: 'avatar you' },
  { name: 'Ann Lee', face: 'avatar other-ann' },
];
/** Few enough that turns begin alike, and phrases come back. */
const VOCABULARY =
  'so I think we the and yes would cache queue a shard it read write then what about is to replica index okay of tenant key'.split(
    ' ',
  );
/** A word never returns at once: "no no no" in a rolling window cannot be counted by anybody. */
const NO_REPEAT_WITHIN = 4;
/**
 * Nor do three words within a window's length: where the words between them are rewritten as well,
 * "we read and we write and we" may be one "we" later, or four words.
 */
const NO_PHRASE_WITHIN = 24;

/** The next words of somebody who has said some already, as may have others of that name. */
function say(picks: readonly number[], own: readonly string[], ofThatName: readonly string[]): readonly string[] {
  const words: string[] = [];
  for (const pick of picks) {
    const before = [...own.slice(-NO_PHRASE_WITHIN), ...words];
    const beforeOfName = [...ofThatName.slice(-NO_PHRASE_WITHIN), ...words];
    const barred = new Set([...before.slice(-NO_REPEAT_WITHIN), ...saidNext(before), ...saidNext(beforeOfName)]);
    const choices = VOCABULARY.filter((word) => !barred.has(word));
    words.push(choices[pick % choices.length] ?? 'so');
  }
  return words;
}

/** What has lately followed the two words that were just said. */
function saidNext(words: readonly string[]): readonly string[] {
  const [first, second] = words.slice(-2);
  const recent = words.slice(-NO_PHRASE_WITHIN);
  return recent.filter((_, i) => recent[i - 2] === first && recent[i - 1] === second);
}

/** Turns of a few words to many, by up to four people; two turns in a row may be one person's. */
export function transcripts(maxWords: number): fc.Arbitrary<readonly Turn[]> {
  const turn = fc.record({
    person: fc.constantFrom(...PEOPLE),
    picks: fc.array(fc.nat({ max: 9_999 }), { minLength: 1, maxLength: maxWords }),
  });
  return fc.array(turn, { minLength: 1, maxLength: 10, size: 'max' }).map((turns) => {
    const said = new Map<Person | string, readonly string[]>();
    return turns.map(({ person, picks }) => {
      const own = said.get(person) ?? [];
      const ofThatName = said.get(person.name) ?? [];
      const words = say(picks, own, ofThatName);
      said.set(person, [...own, ...words]);
      said.set(person.name, [...ofThatName, ...words]);
      return { person, words };
    });
  });
}

/** The same turns, with those of one person that follow each other made one. */
export function joinTurns(turns: readonly Turn[]): readonly Turn[] {
  const joined: Turn[] = [];
  for (const turn of turns) {
    const last = joined.at(-1);
    if (last?.person === turn.person) joined[joined.length - 1] = { ...last, words: [...last.words, ...turn.words] };
    else joined.push(turn);
  }
  return joined;
}

export function turnText({ person, words }: Turn): { speaker: string; voice: string; text: string } {
  return { speaker: person.name, voice: person.face, text: words.join(' ') };
}
