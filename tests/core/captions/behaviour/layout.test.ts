import { describe, expect, it } from 'vitest';
import { type Lead, learnLayout, saysTheSame, type TextFacts } from '#core/captions/behaviour/layout.ts';

const QUESTION = 'so where would you keep the sessions';
const ANSWER = 'in redis I think with a token each';

interface Given extends Partial<TextFacts> {
  /** Which row of the list, and which part of the row. */
  readonly row?: number;
  readonly part?: number;
}
const facts = ({ row = 1, part = 0, ...given }: Given): TextFacts => ({
  path: 'div/p',
  elements: [row, 100 * row + part],
  positions: [row, part],
  text: QUESTION,
  steps: 0,
  arrived: true,
  unseen: false,
  lead: null,
  ...given,
});
const grown = (given: Given = {}) => facts({ steps: 8, ...given });
const lead = (given: Partial<Lead> = {}): Lead => ({
  kind: 'element',
  text: 'Ines Okafor',
  differs: true,
  fromStart: true,
  ...given,
});
const PLACE = { path: 'div/p', branch: null, copied: false, lead: null };
const at = (position: number) => ({ ...PLACE, branch: { level: 1, position } });

describe('the layout of captions', () => {
  it('is where texts have grown, for all rows', () => {
    expect(learnLayout([facts({ row: 0 }), grown()], false)).toEqual([PLACE]);
  });

  it('is not known before anything has grown', () => {
    expect(learnLayout([facts({}), facts({ row: 2, steps: 2 })], false)).toEqual([]);
  });

  it('leaves out names, times and notices, which stand still', () => {
    const [name, time] = [facts({ path: 'div/b', text: 'Ines Okafor' }), facts({ path: 'div/i', text: '10:14' })];
    expect(learnLayout([name, grown(), time], false)).toEqual([PLACE]);
  });

  it('tells a name from words that are marked up alike by where in the row it stands', () => {
    expect(learnLayout([facts({ text: 'Ines Okafor' }), grown({ part: 1 })], false)).toEqual([at(1)]);
  });

  it('does so wherever the two part', () => {
    const deep = (part: number, given: Given) => ({
      ...facts(given),
      path: 'div/div/div/p',
      elements: [0, 1, 10 + part, 20 + part],
      positions: [0, 1, part, 0],
    });
    const layout = learnLayout([deep(0, { text: 'Ines Okafor' }), deep(1, { steps: 8 })], false);
    expect(layout[0]?.branch).toEqual({ level: 2, position: 1 });
  });

  it('takes lines of one list for lines, though some stand still', () => {
    const before = facts({ text: 'and then the replica lags behind.' });
    expect(learnLayout([before, grown({ part: 1 })], false)).toEqual([PLACE]);
    const lines = [facts({ row: 0, text: 'Okay' }), facts({ row: 1, text: 'Right' }), grown({ row: 2 })];
    expect(learnLayout(lines, false)).toEqual([PLACE]);
  });

  it('finds out that the place makes no difference when another one has words', () => {
    expect(learnLayout([grown({ part: 2, row: 3 })], false, [at(1)])).toEqual([PLACE]);
    expect(learnLayout([grown({ part: 1, row: 3 })], false, [at(1)])).toEqual([at(1)]);
  });

  it('keeps what it knows when the rows have left', () => {
    expect(learnLayout([], false, [PLACE])).toEqual([PLACE]);
  });

  it('learns a second place, as of one’s own words', () => {
    const own = grown({ path: 'section/p', row: 4, text: ANSWER });
    expect(learnLayout([grown(), own], false).map(({ path }) => path)).toEqual(['div/p', 'section/p']);
  });
});

describe('a copy for screen readers', () => {
  it.each([
    ['stands elsewhere', { path: 'div/p!' }],
    ['lags behind', { path: 'div/p!', text: 'so where would you keep' }],
  ])('is left out where it %s', (_, copy) => {
    expect(learnLayout([grown(), grown(copy)], false)).toEqual([PLACE]);
    expect(learnLayout([grown({ ...copy, unseen: true }), grown()], false)).toEqual([PLACE]);
  });

  it('is left out by its position where it is marked up like the words', () => {
    const layout = learnLayout([grown(), grown({ part: 1 })], false);
    expect(layout).toEqual([{ ...at(0), copied: true }]);
    // A text that begins anew has too few words to be compared by.
    const anew = [grown({ text: 'in redis' }), grown({ part: 1, text: 'in redis' })];
    expect(learnLayout(anew, false, layout)).toEqual(layout);
  });

  it('is not any other text that grows beside it', () => {
    const other = grown({ path: 'div/p!', text: ANSWER });
    expect(learnLayout([grown(), other], false)).toHaveLength(2);
  });

  it('is not another row that says the same', () => {
    expect(learnLayout([grown(), grown({ row: 2 })], false)).toEqual([PLACE]);
  });

  it('is never learnt from a text that is too short to be compared', () => {
    const short = [grown({ text: 'okay' }), grown({ path: 'div/p!', text: 'okay' })];
    expect(learnLayout(short, false)).toEqual([]);
  });
});

describe('two texts', () => {
  it.each([
    ['so where would you keep them', 'So where would you keep them?'],
    ['so where would you keep', 'so where would you keep them'],
    ['replica lags behind for a while now', 'and then you say the replica lags behind for a while now'],
  ])('say the same: "%s" and "%s"', (a, b) => {
    expect(saysTheSame(a, b)).toBe(true);
    expect(saysTheSame(b, a)).toBe(true);
  });

  it.each([
    ['okay then', 'okay then'],
    ['so where would', 'so where would you keep them and why would you do that'],
    ['for a while now', 'and then the replica lags behind for a while now'],
    ['so where would you keep them', 'in redis I think with a token'],
  ])('do not, or are too short to tell: "%s" and "%s"', (a, b) => {
    expect(saysTheSame(a, b)).toBe(false);
  });
});

describe('what stands before the words of a text', () => {
  const leadOf = (given: Partial<Lead>) => learnLayout([grown({ lead: lead(given) })], false)[0]?.lead;

  it('is a name where it is marked up in another way, or was there before the words', () => {
    expect(leadOf({})).toBe('element');
    expect(leadOf({ differs: false })).toBe('element');
    expect(leadOf({ fromStart: false })).toBe('element');
    expect(leadOf({ kind: 'glued', differs: false })).toBe('glued');
  });

  it.each<[string, Partial<Lead>]>([
    ['settled words before the words that still change', { differs: false, fromStart: false }],
    ['the beginning of a sentence', { text: 'two things' }],
    ['a sentence', { text: 'That is true.' }],
    ['a long text', { text: 'Everything that I have said so far about it' }],
  ])('is not %s', (_, given) => {
    expect(leadOf(given)).toBeNull();
  });
});

describe('where the user has pointed', () => {
  it('captions may come whole: those that do are the words, without their names', () => {
    const rows = [1, 2].map((row) => facts({ row, lead: lead({}) }));
    expect(learnLayout(rows, true)).toEqual([{ ...PLACE, lead: 'element' }]);
    expect(learnLayout(rows, false)).toEqual([]);
  });

  it.each<[string, readonly TextFacts[]]>([
    ['one text', [facts({})]],
    ['texts that were there before', [1, 2].map((row) => facts({ row, arrived: false }))],
    ['labels', [1, 2].map((row) => facts({ row, text: 'Ines Okafor' }))],
  ])('%s alone is not enough', (_, texts) => {
    expect(learnLayout(texts, true)).toEqual([]);
  });

  it('what grows counts more', () => {
    const rows = [1, 2].map((row) => facts({ row, path: 'ul/li' }));
    expect(learnLayout([...rows, grown({ row: 3 })], true)).toEqual([PLACE]);
  });
});
