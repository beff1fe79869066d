import { describe, expect, it } from 'vitest';
import { createHearing, said, words } from './hearing.ts';

describe('a line that is being spoken', () => {
  it('is stored as it grows, as revisions of one utterance', () => {
    const page = createHearing();
    page.hear(said(1, 'Ann', 'so'));
    page.hear(said(1, 'Ann', 'so I think'));
    const changed = page.hear(said(1, 'Ann', 'so I think we should ship'));
    expect(changed).toMatchObject([{ seq: 0, rev: 3, startedAt: 1_330, updatedAt: 1_990 }]);
    expect(page.transcript()).toEqual(['Ann: so I think we should ship']);
  });

  it('changes nothing when it is shown again unchanged', () => {
    const page = createHearing();
    const line = said(1, 'Ann', 'so I think');
    page.hear(line);
    expect(page.hear(line)).toEqual([]);
    expect(page.hear(said(1, 'Ann', 'so I  think '))).toEqual([]);
  });

  it('may have its tail rewritten, its case and its punctuation', () => {
    const page = createHearing();
    page.hear(said(1, 'You', "hey how's"));
    page.hear(said(1, 'You', "Hey, how's it going? "));
    page.hear(said(1, 'You', "Hey, how's it going? Not quite sure why."));
    expect(page.transcript()).toEqual(["You: Hey, how's it going? Not quite sure why."]);
  });

  it('may shorten when words are taken back', () => {
    const page = createHearing();
    page.hear(said(1, 'Ann', 'and then maybe we'));
    page.hear(said(1, 'Ann', 'And then.'));
    expect(page.transcript()).toEqual(['Ann: And then.']);
  });

  it('may be corrected after somebody else has started', () => {
    const page = createHearing();
    page.hear(said(1, 'You', 'not quite sure why.'), said(2, 'Jordan', 'Sure'));
    const changed = page.hear(said(1, 'You', 'not quite sure why?'), said(2, 'Jordan', 'Sure, let'));
    expect(changed.map(({ seq }) => seq)).toEqual([0, 1]);
    expect(page.transcript()).toEqual(['You: not quite sure why?', 'Jordan: Sure, let']);
  });

  it('goes on in its own utterance when two people talk at once', () => {
    const page = createHearing();
    page.hear(said(1, 'Ann', 'the cache'));
    page.hear(said(1, 'Ann', 'the cache holds'), said(2, 'Bo', 'sorry'));
    page.hear(said(1, 'Ann', 'the cache holds sessions'), said(2, 'Bo', 'sorry go on'));
    expect(page.transcript()).toEqual(['Ann: the cache holds sessions', 'Bo: sorry go on']);
  });

  it('gets the words of many snapshots at once after the tab was hidden', () => {
    const page = createHearing();
    page.hear(said(1, 'Ann', 'so'));
    page.hear(said(1, 'Ann', `so ${words(40)}`), said(2, 'Bo', 'right'), said(3, 'Ann', 'and then'));
    expect(page.transcript()).toEqual([`Ann: so ${words(40)}`, 'Bo: right', 'Ann: and then']);
  });

  it('keeps its old words when a very long monologue starts over in the same block', () => {
    const page = createHearing();
    page.hear(said(1, 'Ann', `so ${words(300)}`));
    page.hear(said(1, 'Ann', 'so then'));
    page.hear(said(1, 'Ann', 'so then we migrate'));
    expect(page.transcript()).toEqual([`Ann: so ${words(300)}`, 'Ann: so then we migrate']);
  });

  it('goes on when a very long monologue is cut down to its last sentence', () => {
    const page = createHearing();
    page.hear(said(1, 'Ann', `${words(300)} and that is why`));
    page.hear(said(1, 'Ann', 'and that is why we migrate'));
    expect(page.transcript()).toEqual([`Ann: ${words(300)} and that is why we migrate`]);
  });

  it.each(['Right.', 'Okay then.'])('goes on when all that is left of a very long monologue is "%s"', (last) => {
    const page = createHearing();
    page.hear(said(1, 'Ann', `${words(300)}. ${last}`));
    page.hear(said(1, 'Ann', `${last} So`));
    page.hear(said(1, 'Ann', `${last} So we migrate`));
    expect(page.transcript()).toEqual([`Ann: ${words(300)}. ${last} So we migrate`]);
  });

  it('is another one when a short line is used again and begins with the word it ended with', () => {
    const page = createHearing();
    page.hear(said(1, 'Ann', `${words(20)}. Right.`));
    page.hear(said(1, 'Ann', 'Right.'));
    expect(page.transcript()).toEqual([`Ann: ${words(20)}. Right.`, 'Ann: Right.']);
  });

  it('may have been guessed wrongly in all its first words', () => {
    const page = createHearing();
    page.hear(said(1, 'Ann', 'uh I cash'));
    page.hear(said(1, 'Ann', 'so I think we should put it into a cache'));
    expect(page.transcript()).toEqual(['Ann: so I think we should put it into a cache']);
  });

  it('may be put right in its middle while it grows, also where that looks like a line that has scrolled', () => {
    const page = createHearing();
    page.hear(said(1, 'Ann', 'so I uh think uh so I and maybe'));
    page.hear(said(1, 'Ann', 'so I and think we so I the'));
    expect(page.transcript()).toEqual(['Ann: so I and think we so I the']);
  });

  it('says nothing while a page clears its text to write it again', () => {
    const page = createHearing();
    page.hear(said(1, 'Ann', 'so I think'));
    expect(page.hear(said(1, 'Ann', ''))).toEqual([]);
    page.hear(said(1, 'Ann', 'so I think we'));
    expect(page.transcript()).toEqual(['Ann: so I think we']);
  });
});

describe('text of any kind', () => {
  it('is kept as text when it looks like markup', () => {
    const page = createHearing();
    page.hear(said(1, 'Ann', '<img src=x onerror="alert(1)"> & <b>bold</b>'));
    expect(page.transcript()).toEqual(['Ann: <img src=x onerror="alert(1)"> & <b>bold</b>']);
  });

  it('is freed of NUL and of broken characters', () => {
    const page = createHearing();
    page.hear(said(1, 'Ann', 'sha\u0000rd \ud83dby\ufffd tenant'));
    expect(page.transcript()).toEqual(['Ann: shard by tenant']);
  });

  it('may be written without spaces', () => {
    const page = createHearing();
    page.hear(said(1, 'あなた', '字幕を読'));
    page.hear(said(1, 'あなた', '字幕を読みます。'));
    expect(page.transcript()).toEqual(['あなた: 字幕を読みます。']);
  });
});
