import { describe, expect, it } from 'vitest';
import { entry, readFixture, readText, said } from './reading.ts';

/** Cues of one second, one behind the other. */
function vtt(...windows: readonly (readonly string[])[]) {
  const cues = windows.map((lines, i) => `00:00:${10 + i}.000 --> 00:00:${11 + i}.000\n${lines.join('\n')}\n`);
  return readText(['WEBVTT', '', ...cues].join('\n'));
}

describe('rolling captions', () => {
  it('that repeat their last line, with times between the words, have each word once', () => {
    expect(readFixture('youtube-rolling.vtt').entries).toEqual([
      entry(null, 'welcome to the talk', 160, 2_869),
      entry(null, 'queues matter', 2_879, 5_000),
      entry(null, 'and queues matter again', 5_010, 8_200),
    ]);
  });

  it('that grow word by word, are rewritten and lose their front have each word once', () => {
    expect(readFixture('live-growing.vtt').entries).toEqual([
      entry('Tovi', 'so I think we should put a cache in front of it', 1_000, 3_500),
      entry('Lene', 'Why there?', 3_600, 4_500),
    ]);
  });

  it('that show three lines have each word once', () => {
    expect(
      said(vtt(['one'], ['one', 'two'], ['one', 'two', 'three'], ['two', 'three', 'four'], ['four', 'five'])),
    ).toEqual(['nobody: one', 'nobody: two', 'nobody: three', 'nobody: four', 'nobody: five']);
  });

  it('may be wrapped anew as they grow', () => {
    const windows = [
      ['so I'],
      ['so I think', 'we'],
      ['so I think we', 'should cache'],
      ['so I think we should', 'cache it all'],
    ];
    const words = said(vtt(...windows)).map((line) => line.replace('nobody: ', ''));
    expect(words.join(' ')).toBe('so I think we should cache it all');
  });

  it('keep a line that is said again later', () => {
    expect(
      said(vtt(['do it again'], ['do it again', 'now'], ['now', 'do it again'], ['do it again', 'please'])),
    ).toEqual(['nobody: do it again', 'nobody: now', 'nobody: do it again', 'nobody: please']);
  });

  it('may show a line again after a silence, above what is new', () => {
    const cue = (at: string, ...lines: readonly string[]) => `00:${at}.000 --> 00:${at}.900\n${lines.join('\n')}\n`;
    const text = [
      'WEBVTT',
      '',
      cue('01', 'one'),
      cue('02', 'one', 'two'),
      cue('03', 'two', 'three'),
      cue('59', 'three', 'four'),
    ];
    expect(said(readText(text.join('\n')))).toEqual(['nobody: one', 'nobody: two', 'nobody: three', 'nobody: four']);
  });

  it('keep the corrected words of a line', () => {
    const windows = [['we would use a cash'], ['we would use a cache in'], ['we would use a cache in front of it']];
    expect(said(vtt(...windows))).toEqual(['nobody: we would use a cache in front of it']);
  });
});

describe('captions that do not roll', () => {
  it('keep an answer that is given three times', () => {
    expect(said(vtt(['Yes.'], ['Yes.'], ['Yes.']))).toEqual(['nobody: Yes.', 'nobody: Yes.', 'nobody: Yes.']);
  });

  it('keep a sentence that begins as the one before it did, once', () => {
    expect(said(vtt(['We'], ['We should go.'], ['Fine.']))).toEqual([
      'nobody: We',
      'nobody: We should go.',
      'nobody: Fine.',
    ]);
  });

  it('keep sentences that begin alike', () => {
    expect(said(vtt(['I do not know.'], ['I do not care.'], ['I do not mind.']))).toHaveLength(3);
  });

  it('keep what another speaker repeats', () => {
    expect(said(vtt(['<v Ann>So'], ['<v Bo>So what'], ['<v Ann>So what now']))).toEqual([
      'Ann: So',
      'Bo: So what',
      'Ann: So what now',
    ]);
  });

  it('keep what is repeated after a pause', () => {
    const cues = ['So', 'So what', 'So what now'].map((text, i) => `00:0${i}:00.000 --> 00:0${i}:02.000\n${text}\n`);
    expect(said(readText(['WEBVTT', '', ...cues].join('\n')))).toHaveLength(3);
  });
});
