import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROUTE_OPTIONS } from '#core/intent/route.ts';
import type { Lens } from '#core/session/lens.ts';
import { type DialogueTurn, type ReplayOptions, replay, replayToEnd } from '#core/session/replay.ts';
import { judgeByPhrases } from '../coach/phrase-judge.ts';
import { roundOf, soundsLike } from '../coach/round-of.ts';
import { scripted } from '../intent/scripted-classifier.ts';

const ROUNDS = [
  roundOf({ keys: soundsLike('idempotency key'), paging: soundsLike('cursor') }),
  roundOf({ ttl: soundsLike('time to live') }, 'caching'),
];
/** One sentence alone can be sure here, so that the place where it becomes so can be told. */
const LENS: Lens = {
  rounds: ROUNDS,
  classifier: scripted,
  judge: judgeByPhrases(ROUNDS),
  facts: { heard: () => [] },
  routeOptions: { ...ROUTE_OPTIONS, floor: 0.001, switchWhileOpenAt: 0.8 },
};

const says = (speaker: DialogueTurn['speaker'], text: string): DialogueTurn => ({ speaker, text });
const play = (turns: readonly DialogueTurn[], options: Partial<ReplayOptions> = {}) => [
  ...replay(turns, LENS, { plan: [], words: false, ...options }),
];

const DIALOGUE = [
  says('interviewer', 'so the interface then: api-design 0.97'),
  says('interviewer', 'And would you take a cursor there? continues 0.95'),
  says('candidate', 'A cursor, yes, and an idempotency key on writes. api-design 0.5'),
];

describe('a replayed dialogue', () => {
  it('shows after each turn what the panel would', () => {
    expect(play(DIALOGUE)).toEqual([
      {
        turn: 0,
        speaker: 'interviewer',
        active: 'api-design',
        suggested: [],
        covered: [],
        asked: [],
        now: 'api-design/keys',
      },
      {
        turn: 1,
        speaker: 'interviewer',
        active: 'api-design',
        suggested: [],
        covered: [],
        asked: ['api-design/paging'],
        now: 'api-design/paging',
      },
      {
        turn: 2,
        speaker: 'candidate',
        active: 'api-design',
        suggested: [],
        covered: [
          { step: 'api-design/keys', evidence: { turn: 2, quote: 'A cursor, yes, and an idempotency key on writes' } },
          { step: 'api-design/paging', evidence: { turn: 2, quote: 'A cursor, yes, and an idempotency key on' } },
        ],
        asked: [],
        now: null,
      },
    ]);
  });

  it('shows no round and no step before one begins', () => {
    expect(play([says('candidate', 'hello there: none 0.9')])).toEqual([
      { turn: 0, speaker: 'candidate', active: null, suggested: [], covered: [], asked: [], now: null },
    ]);
  });

  it('of no turns is nothing', () => {
    expect(play([])).toEqual([]);
  });

  it('begins with the first round of its plan', () => {
    expect(play([says('candidate', 'hello there: none 0.9')], { plan: ['caching', 'api-design'] })[0]).toMatchObject({
      active: 'caching',
      now: 'caching/ttl',
    });
  });
});

it('played to its end, is the session after its last turn', () => {
  const { lines, visited } = replayToEnd(DIALOGUE, LENS);
  expect(lines.map(({ role, utterance }) => [role, utterance.text])).toEqual(
    DIALOGUE.map(({ speaker, text }) => [speaker, text]),
  );
  const covered = visited.flatMap(({ steps }) => steps.filter(({ status }) => status === 'covered'));
  expect(covered.map(({ step }) => step.id)).toEqual(
    play(DIALOGUE)
      .at(-1)
      ?.covered.map(({ step }) => step),
  );
});

describe('fed word by word', () => {
  // The belief stands in the text, so the turn is decided by the word that completes it.
  const decidedAt = (text: string) => play([says('interviewer', text)], { words: true })[0]?.decidedAtWord;

  it.each([
    ['by the word that made it sure', 'so it is caching 0.99 we look at now', 5],
    ['at its last word, when only the finished sentence is sure enough', 'so it would have to be caching 0.7', 8],
    ['before it began, when nothing changed', 'so well and then: continues 0.95', 0],
  ])('a turn is decided %s', (_, text, word) => {
    expect(decidedAt(text)).toBe(word);
  });

  it('a planned round needs no word', () => {
    expect(
      play([says('interviewer', 'so well and then: continues 0.95')], { words: true, plan: ['caching'] })[0]
        ?.decidedAtWord,
    ).toBe(0);
  });

  it('ends every turn as it does when fed whole, and adds one field', () => {
    const text = fc.constantFrom(
      'a b c: caching 0.97',
      'd e: api-design 0.97',
      'f: none 0.9',
      'a cursor: continues 0.9',
      'an idempotency key: api-design 0.6',
    );
    const turn = fc
      .tuple(fc.constantFrom('interviewer' as const, 'candidate' as const), text)
      .map(([speaker, said]) => says(speaker, said));
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 6 }), (turns) => {
        const byWord = play(turns, { words: true });
        for (const [i, { decidedAtWord, ...rest }] of byWord.entries()) {
          expect(rest).toEqual(play(turns)[i]);
          expect(decidedAtWord).toBeGreaterThanOrEqual(0);
          expect(decidedAtWord).toBeLessThanOrEqual(turns[i]?.text.split(' ').length ?? 0);
        }
      }),
      { numRuns: 40 },
    );
  });
});
