import { describe, expect, it } from 'vitest';
import { createHearing, said, words } from './hearing.ts';

const CALL = ['Ann: Tell me about the cache.', 'You: Yes.', 'Ann: And the queue?', 'You: It holds orders.'];

/** A page that shows `CALL` in lines 1 to 4. */
function heardCall() {
  const page = createHearing();
  page.hear(...showCall(1));
  return page;
}

function showCall(firstKey: number, from = 0, to = CALL.length) {
  return CALL.slice(from, to).map((line, i) => {
    const [speaker = '', text = ''] = line.split(': ');
    return said(firstKey + i, speaker, text);
  });
}

describe('lines that come back', () => {
  it('go on where they were when one is taken out and put in again', () => {
    const page = heardCall();
    page.hear(...showCall(1, 0, 3));
    page.hear(...showCall(1, 0, 3), said(9, 'You', 'It holds orders. And'));
    expect(page.transcript()).toEqual([...CALL.slice(0, 3), 'You: It holds orders. And']);
  });

  it('are recognised when a short one is put back between its neighbours', () => {
    const page = heardCall();
    const [first, , ...rest] = showCall(1);
    if (first === undefined) throw new Error('the call is empty');
    page.hear(first, ...rest);
    page.hear(first, said(9, 'You', 'Yes.'), ...rest);
    expect(page.transcript()).toEqual(CALL);
  });

  it('are not stored twice when the region is replaced with the same history in it', () => {
    const page = heardCall();
    expect(page.hear(...showCall(11))).toEqual([]);
  });

  it('are not stored twice when captions are off for a while, and the last one has grown', () => {
    const page = heardCall();
    page.hear();
    page.hear(...showCall(11, 0, 3), said(14, 'You', 'It holds orders, yes.'), said(15, 'Ann', 'Good.'));
    expect(page.transcript()).toEqual([...CALL.slice(0, 3), 'You: It holds orders, yes.', 'Ann: Good.']);
  });

  it('are not stored twice when only the end of the history is replayed', () => {
    const page = heardCall();
    page.hear();
    page.hear(...showCall(11, 2), said(15, 'Ann', 'Good.'));
    expect(page.transcript()).toEqual([...CALL, 'Ann: Good.']);
  });

  it('are not stored twice when old rows are scrolled into view, short ones included', () => {
    const page = heardCall();
    page.hear(...showCall(11, 0, 2));
    page.hear(...showCall(21, 1, 3));
    page.hear(...showCall(31, 2));
    expect(page.transcript()).toEqual(CALL);
  });

  it('are told from new words that only begin alike', () => {
    const page = heardCall();
    page.hear();
    page.hear(said(11, 'You', 'It'));
    page.hear(said(11, 'You', 'It holds'));
    page.hear(said(11, 'You', 'It holds nothing'));
    expect(page.transcript()).toEqual([...CALL, 'You: It holds nothing']);
  });

  it('are told from the same words said by somebody else', () => {
    const page = heardCall();
    page.hear();
    page.hear(said(11, 'Ann', 'It holds orders.'));
    expect(page.transcript()).toEqual([...CALL, 'Ann: It holds orders.']);
  });

  it('are told from short words said once more', () => {
    const page = heardCall();
    page.hear(...showCall(1), said(5, 'You', 'Yes.'));
    expect(page.transcript()).toEqual([...CALL, 'You: Yes.']);
  });

  it('keep their order when something unknown stands among them', () => {
    const page = heardCall();
    page.hear(...showCall(11, 0, 2), said(13, 'Bo', 'Wait, which cache?'), ...showCall(14, 2));
    expect(page.transcript()).toEqual([...CALL, 'Bo: Wait, which cache?']);
    expect(
      page.hear(...showCall(11, 0, 2), said(13, 'Bo', 'Wait, which cache? Ours?'), ...showCall(14, 2)),
    ).toMatchObject([{ seq: 4, text: 'Wait, which cache? Ours?' }]);
  });
});

describe('a list that shows a piece of its history', () => {
  it('says which line it is whose words were only guessed when it left', () => {
    const page = createHearing();
    page.hear(said(1, 'Ann', 'Tell me about the cache.'), said(2, 'You', 'uh wreck'));
    page.hear(said(1, 'Ann', 'Tell me about the cache.'));
    page.hear(said(1, 'Ann', 'Tell me about the cache.'), said(9, 'You', 'so it holds'));
    expect(page.transcript()).toEqual(['Ann: Tell me about the cache.', 'You: so it holds']);
  });

  it('says so too when all of it was replaced', () => {
    const page = createHearing();
    page.hear(said(1, 'Ann', 'Tell me about the cache.'), said(2, 'You', 'uh wreck'));
    page.hear();
    page.hear(said(8, 'Ann', 'Tell me about the cache.'), said(9, 'You', 'so it holds'));
    expect(page.transcript()).toEqual(['Ann: Tell me about the cache.', 'You: so it holds']);
  });

  it('may have given that line a name meanwhile', () => {
    const page = createHearing();
    page.hear(said(1, 'Ann', 'Tell me about the cache.'), said(2, 'Utente sconosciuto', 'so it holds'));
    page.hear(said(1, 'Ann', 'Tell me about the cache.'));
    page.hear(said(1, 'Ann', 'Tell me about the cache.'), said(9, 'Bo', 'so it holds sessions'));
    expect(page.transcript()).toEqual(['Ann: Tell me about the cache.', 'Bo: so it holds sessions']);
  });

  it('does not give the words of one person to another who begins alike', () => {
    const page = createHearing();
    page.hear(said(1, 'Ann', 'Tell me about the cache.'), said(2, 'Cleo', 'so'));
    page.hear(said(1, 'Ann', 'Tell me about the cache.'));
    page.hear(said(1, 'Ann', 'Tell me about the cache.'), said(9, 'Bo', 'so it holds sessions'));
    expect(page.transcript()).toEqual(['Ann: Tell me about the cache.', 'Cleo: so', 'Bo: so it holds sessions']);
  });

  it('may be another piece in the very same elements', () => {
    const page = createHearing();
    const rows = ['so', 'I', 'think', 'it holds the orders', 'and the queue', 'waits'];
    const show = (from: number) => page.hear(...rows.slice(from, from + 3).map((row, i) => said(i, 'Ann', row)));
    for (const from of [0, 1, 2, 3, 0, 3]) show(from);
    expect(page.stored().map(({ text }) => text)).toEqual(rows);
  });

  it('is known by three short lines in a row', () => {
    const page = createHearing();
    for (let i = 0; i < 6; i += 1) page.hear(said(i, 'Ann', `word${i}`), said(i + 1, 'Ann', `word${i + 1}`));
    page.hear(said(20, 'Ann', 'word1'), said(21, 'Ann', 'word2'), said(22, 'Ann', 'word3'));
    expect(page.stored()).toHaveLength(7);
  });

  it('may lack a line that is just being rendered anew', () => {
    const page = heardCall();
    page.hear(...showCall(11, 0, 1), ...showCall(13, 2));
    page.hear(...showCall(11));
    expect(page.transcript()).toEqual(CALL);
  });

  it('keeps its order, however often something turns up between two of its lines', () => {
    const page = heardCall();
    const [first, second] = [showCall(1, 0, 2), showCall(3, 2)];
    for (let i = 0; i < 100; i += 1) {
      page.hear(...first, said(100 + i, 'Bot', words(5, `${i}x`)), ...second);
      page.hear(...first, ...second);
    }
    page.hear(...showCall(301));
    page.hear(...showCall(301, 0, 3), said(304, 'You', 'It holds orders. And sessions.'));
    expect(page.stored()).toHaveLength(CALL.length + 100);
    expect(page.transcript().slice(0, 4)).toEqual([...CALL.slice(0, 3), 'You: It holds orders. And sessions.']);
  });
});

describe('a script that takes over', () => {
  const known = () => heardCall().stored();

  it('continues what its predecessor stored', () => {
    const page = createHearing({ known: known() });
    const changed = page.hear(...showCall(1, 0, 3), said(4, 'You', 'It holds orders. And'), said(5, 'Ann', 'Good.'));
    expect(changed).toMatchObject([
      { seq: 3, rev: 2, text: 'It holds orders. And' },
      { seq: 4, rev: 1, text: 'Good.' },
    ]);
  });

  it('numbers on when the page shows nothing of it', () => {
    const page = createHearing({ known: known() });
    expect(page.hear(said(1, 'Ann', 'Next question.'))).toMatchObject([{ seq: 4, rev: 1 }]);
  });

  it('takes up lines of which only the end is on the page', () => {
    const page = createHearing();
    page.hear(said(1, 'Ann', 'tell me how you would shard this table by tenant'));
    const next = createHearing({ known: page.stored() });
    next.hear(said(1, 'Ann', 'you would shard this table by tenant or by time'));
    expect(next.transcript()).toEqual(['Ann: tell me how you would shard this table by tenant or by time']);
  });

  it('leaves alone what stands above the first line it knows', () => {
    const page = createHearing({ known: known().slice(2) });
    page.hear(...showCall(1));
    expect(page.transcript()).toEqual(CALL.slice(2));
  });

  it('leaves alone words in front of a line that were never stored', () => {
    const page = createHearing();
    page.disregard(said(1, 'Ann', 'this is private'));
    page.hear(said(1, 'Ann', 'this is private now tell me about the cache'));
    const next = createHearing({ known: page.stored() });
    next.hear(said(1, 'Ann', 'this is private now tell me about the cache please'));
    expect(next.transcript()).toEqual(['Ann: now tell me about the cache please']);
  });
});
