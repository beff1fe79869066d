import { describe, expect, it } from 'vitest';
import { align, alignLive } from '#core/captions/align.ts';
import { comparable, tokenize } from '#core/captions/tokens.ts';
import { words } from './hearing.ts';

const wordsOf = (text: string) => tokenize(text).map(comparable);
const kindOf = (old: string, now: string) => align(wordsOf(old), wordsOf(now)).kind;
const liveKindOf = (old: string, now: string) => alignLive(wordsOf(old), wordsOf(now)).kind;
const lostBetween = (old: string, now: string) => {
  const alignment = align(wordsOf(old), wordsOf(now));
  return alignment.kind === 'scrolled' ? alignment.lost : null;
};

describe('a text is the same stretch, revised', () => {
  it.each([
    ['when it grows', 'so I think', 'so I think we should'],
    ['when its case and punctuation change', 'so i think', 'So, I think.'],
    ['when its last word was a guess', 'we would use a cash', 'we would use a cache in'],
    ['when its last words are taken back', 'and then maybe we', 'And then.'],
    ['when a word in its middle is corrected', 'we wreck the shard by tenant', 'we pick the shard by tenant'],
    ['when it is rewritten altogether but its start', 'the read path is hot', 'the read replica lags behind'],
    ['when there was nothing', '', 'hello'],
  ])('%s', (_, old, now) => {
    expect(liveKindOf(old, now)).toBe('revised');
  });

  it.each([
    ['a first guess', 'wreck a', 'recognise speech'],
    ['a first guess, by many words at once', 'uh I cash', 'so I think we should put it into a cache and read it there'],
    ['several guesses at its end and one before', 'so uh think we the uh and', 'so I think we the so I and'],
  ])('while it is being spoken, even through %s', (_, old, now) => {
    expect(liveKindOf(old, now)).toBe('revised');
    expect(kindOf(old, now)).not.toBe('revised');
  });

  it.each([
    ['words are put in front of it', 'I think we should cache it', 'So I think we should cache it'],
    ['an early mistake is put right while it grows', 'a wreck c d e a b c', 'a b c d e a b c f'],
    ['its front is put right, and it could have scrolled', 'ten ant the so I and', 'we the so I and think'],
    ['half of it is said again at its end', 'so I uh think uh so I and maybe', 'so I and think we so I the'],
  ])('also when %s', (_, old, now) => {
    expect(liveKindOf(old, now)).toBe('revised');
  });
});

describe('a text has scrolled', () => {
  it.each([
    ['by one word', 'a b c d e f g h', 'b c d e f g h i', 1],
    ['by several', 'okay so lets start with the', 'start with the numbers from last', 3],
    ['while a word in the overlap was rewritten', 'a b c d e f g h', 'c d e x g h i', 2],
    ['while a word was put in', 'think we the so I uh we', 'we the so I and think we so', 1],
    ['while its first word was rewritten', 'a b c d e f g h', 'x d e f g h i j', 2],
    ['by the smallest step that explains it', 'we read and we write and we', 'we write and we read', 3],
    ['to its last sentence', `${words(400)} that is the whole of it`, 'that is the whole of it', 400],
  ])('%s', (_, old, now, lost) => {
    expect(lostBetween(old, now)).toBe(lost);
  });

  it.each([
    ['two words that overlap', 'we shard and then', 'and then we read it'],
    ['an overlap whose first words were both rewritten', 'a b c d e f g h', 'x y e f g h i j'],
    ['a short line that loses a wrong first word', 'uh I think we', 'I think we the so'],
    ['words from the middle without what followed them', 'tell me what do you think of all this', 'what do you'],
  ])('not by %s', (_, old, now) => {
    expect(lostBetween(old, now)).toBeNull();
  });
});

describe('a text is unrelated', () => {
  it.each([
    ['when all words differ', 'let us talk about caching', 'how would you migrate it'],
    [
      'when only the first word is the same',
      'so I think we should shard it by tenant',
      'so what about reads and their latency',
    ],
    ['when a long one starts over with the same word', words(40, 'so'), 'so0 then'],
    ['when a common end is all there is', 'one two three four five six', 'seven eight nine ten eleven six'],
  ])('%s', (_, old, now) => {
    expect(liveKindOf(old, now)).toBe('unrelated');
  });
});

it('compares two lines of 20,000 equal words without trying every overlap in full', () => {
  const same = Array.from({ length: 20_000 }, () => 'a');
  const shifted = ['b', ...same];
  const start = performance.now();
  align(same, shifted);
  align(shifted, same);
  expect(performance.now() - start).toBeLessThan(500);
});
