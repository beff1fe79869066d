import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { talkFigures } from '#core/review/talk-figures.ts';
import { candidate, interviewer, linesOf, somebody, type Turn } from '../conversation.ts';

const MINUTE = 60_000;
const figuresOf = (...turns: Turn[]) => talkFigures(linesOf(turns), []);

describe('the talk', () => {
  it('is shared by words, those who spoke most first', () => {
    const { voices } = figuresOf(interviewer('one two'), candidate('one two three'), candidate('four five six'));
    expect(voices.map(({ role, words, share }) => [role, words, share])).toEqual([
      ['candidate', 6, 0.75],
      ['interviewer', 2, 0.25],
    ]);
  });

  it('is counted for as long as somebody spoke: a turn of the test lasts half a minute', () => {
    expect(figuresOf(candidate('w '.repeat(60)), candidate('w '.repeat(80))).wordsPerMinute).toBe(140);
  });

  it('has no pace where the candidate hardly spoke', () => {
    expect(talkFigures([], []).wordsPerMinute).toBeNull();
    expect(figuresOf(somebody('nobody knows who I am')).wordsPerMinute).toBeNull();
  });

  it('has a longest monologue, which a word of agreement does not part and a sentence does', () => {
    const long = figuresOf(
      candidate('so first of all'),
      interviewer('Mhm, okay.'),
      candidate('and then of course'),
      interviewer('Let me stop you there.'),
      candidate('sure'),
    ).longestMonologue;
    expect(long?.seqs).toEqual([0, 2]);
    expect((long?.to ?? 0) - (long?.from ?? 0)).toBe(2.5 * MINUTE);
    expect(figuresOf(interviewer('hello there everybody')).longestMonologue).toBeNull();
  });

  it('counts fillers, and not the same words where they say something', () => {
    const { fillers } = figuresOf(
      candidate('Um, so, you know, it is, like, basically a queue. You know how it drops things I like. I mean it.'),
      interviewer('Basically, um, yes.'),
    );
    expect(fillers).toEqual([
      { filler: 'um', count: 1 },
      { filler: 'you know', count: 1 },
      { filler: 'I mean', count: 1 },
      { filler: 'like', count: 1 },
      { filler: 'basically', count: 1 },
    ]);
  });
});

describe('the first clarifying question', () => {
  const turns = [
    candidate('How is the weather in your part of the world?'),
    interviewer('How would you store that?'),
    candidate('Well. How many of them are there in a year?'),
  ];
  const lines = linesOf(turns);
  const asked = { seq: 1, start: 0, end: 25, quote: 'How would you store that?' };
  const question = { words: asked, at: 2 * MINUTE, round: null, answer: [2] };

  it('comes after the first question of the interviewer', () => {
    const { firstClarifyingQuestion: first } = talkFigures(lines, [question]);
    expect(first?.words).toMatchObject({ seq: 2, quote: 'How many of them are there in a year?' });
    expect(first?.afterMs).toBeGreaterThanOrEqual(MINUTE);
    expect(first?.at).toBe(2 * MINUTE + (first?.afterMs ?? 0));
  });

  it('is none where nothing was asked', () => {
    expect(talkFigures(lines, []).firstClarifyingQuestion).toBeNull();
  });
});

it('shares of all voices are one, whoever says whatever', () => {
  const turn = fc.tuple(fc.constantFrom('candidate', 'interviewer', 'unknown'), fc.lorem()) as fc.Arbitrary<Turn>;
  fc.assert(
    fc.property(fc.array(turn, { minLength: 1, maxLength: 30 }), (said) => {
      const { voices } = figuresOf(...said);
      expect(voices.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    }),
  );
});
