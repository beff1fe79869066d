import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SessionId, Utterance } from '#core/session/session.ts';
import { countWords } from '../../scripts/bench/heard-words.ts';
import { compareWords } from '../stage/variants/compare-words.ts';

type Said = readonly [speaker: string | null, text: string];

const ASKED = 'Where would you keep the sessions?';
const ANSWERED = 'In Redis, with a time to live.';
const SAID: readonly Said[] = [
  ['Ann', ASKED],
  ['Bo', ANSWERED],
  ['Ann', 'Okay.'],
];
const SPOKEN = 14;

const stored = (rows: readonly Said[], voice: (speaker: string | null) => string | null = () => null) =>
  rows.map(
    ([speaker, text], seq): Utterance => ({
      sessionId: 'session' as SessionId,
      seq,
      speaker: voice(speaker) === null ? speaker : null,
      voice: voice(speaker),
      text,
      startedAt: seq,
      updatedAt: seq,
      rev: 1,
    }),
  );
const compare = (rows: readonly Utterance[], said: readonly Said[] = SAID) =>
  countWords(
    compareWords(
      said.map(([name, text]) => ({ name: name ?? '', text })),
      rows,
    ),
  );

describe('what was said beside what was stored', () => {
  it('is all there, whatever the case, the marks and the cuts', () => {
    const rows = [
      ['Ann', 'where would YOU keep'],
      ['Ann', 'the sessions'],
      ['Bo', 'in redis with a time to live'],
      ['Ann', 'okay'],
    ] as const;
    expect(compare(stored(rows))).toEqual({ spoken: SPOKEN, stored: SPOKEN, tooMany: 0, misattributed: 0 });
  });

  it.each<[string, readonly Said[], object]>([
    [
      'a word is missing',
      [
        ['Ann', ASKED],
        ['Bo', 'In Redis, with time to live.'],
        ['Ann', 'Okay.'],
      ],
      { stored: SPOKEN - 1, tooMany: 0 },
    ],
    [
      'a word is there twice',
      [
        ['Ann', ASKED],
        ['Bo', 'In Redis, Redis, with a time to live.'],
        ['Ann', 'Okay.'],
      ],
      { stored: SPOKEN, tooMany: 1 },
    ],
    [
      'a word was never said',
      [
        ['Ann', ASKED],
        ['Bo', ANSWERED],
        ['Ann', 'Okay then.'],
      ],
      { stored: SPOKEN, tooMany: 1 },
    ],
    [
      'a turn is there twice',
      [
        ['Ann', ASKED],
        ['Ann', ASKED],
        ['Bo', ANSWERED],
        ['Ann', 'Okay.'],
      ],
      { stored: SPOKEN, tooMany: 6 },
    ],
    [
      'a turn is somebody else’s',
      [
        ['Ann', ASKED],
        ['Ann', ANSWERED],
        ['Ann', 'Okay.'],
      ],
      { stored: SPOKEN, tooMany: 0, misattributed: 7 },
    ],
    [
      'a turn is nobody’s',
      [
        ['Ann', ASKED],
        [null, ANSWERED],
        ['Ann', 'Okay.'],
      ],
      { stored: SPOKEN, tooMany: 0, misattributed: 0 },
    ],
    ['nothing is there', [], { stored: 0, tooMany: 0, misattributed: 0 }],
  ])('tells that %s', (_, rows, expected) => {
    expect(compare(stored(rows))).toMatchObject({ spoken: SPOKEN, ...expected });
  });

  it('takes a voice without a name for whoever it is, and sees where it is not', () => {
    const voices = (rows: readonly Said[]) => stored(rows, (speaker) => (speaker === 'Ann' ? 'voice 1' : 'voice 2'));
    expect(compare(voices(SAID))).toMatchObject({ stored: SPOKEN, misattributed: 0 });
    const [question, , okay] = SAID as [Said, Said, Said];
    expect(compare(voices([question, ['Bo', ANSWERED], ['Bo', okay[1]]]))).toMatchObject({
      stored: SPOKEN,
      misattributed: 1,
    });
  });

  it('counts every word once, whatever is lost and doubled', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 8 });
    const rows = fc.array(fc.tuple(fc.constantFrom('Ann', 'Bo', null), words), { maxLength: 6 });
    const said = fc.array(fc.tuple(fc.constantFrom('Ann', 'Bo'), words), { maxLength: 6 });
    const lengthOf = (all: readonly (readonly [unknown, readonly string[]])[]) =>
      all.flatMap(([, some]) => some).length;
    fc.assert(
      fc.property(said, rows, (spoken, kept) => {
        const joined = (all: readonly (readonly [string | null, readonly string[]])[]) =>
          all.map(([speaker, some]): Said => [speaker, some.join(' ')]);
        const found = compare(stored(joined(kept)), joined(spoken));
        expect(found.spoken).toBe(lengthOf(spoken));
        expect(found.stored + found.tooMany).toBe(lengthOf(kept));
        expect(found.stored).toBeLessThanOrEqual(found.spoken);
        expect(found.misattributed).toBeLessThanOrEqual(found.stored);
      }),
    );
  });
});
