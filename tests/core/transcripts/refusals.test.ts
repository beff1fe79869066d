import { describe, expect, it } from 'vitest';
import { readTranscript } from '#core/transcripts/read-transcript.ts';
import { fixture, readText, refusalOf, said } from './reading.ts';

const refusalOfText = (text: string, name = 'transcript.txt') => refusalOf({ name, text });

describe('a damaged file names the line, and what was expected there', () => {
  it.each([
    ['damaged-times.vtt', 8, 'webvtt-times'],
    ['cut-off.vtt', 8, 'webvtt-times'],
    ['without-times.srt', 6, 'srt-times'],
    ['damaged-heading.txt', 4, 'zoom-heading'],
    ['prose.txt', 2, 'no-transcript'],
  ])('%s', (name, line, fault) => {
    expect(refusalOf(fixture(name))).toEqual({ ok: false, line, fault });
  });

  it.each([
    [
      'words before the first times',
      'WEBVTT\n\nHello.\n\n00:01.000 --> 00:02.000\nHi.',
      'call.vtt',
      3,
      'webvtt-first-times',
    ],
    ['a letter in a time', 'WEBVTT\n\n00:0O.000 --> 00:02.000\nHi.', 'call.vtt', 3, 'webvtt-times'],
    ['sixty minutes', '1\n00:60:00,000 --> 01:01:00,000\nHi.', 'call.srt', 2, 'srt-times'],
    ['half an arrow', 'WEBVTT\n\n00:01.000 --> \nHi.', 'call.vtt', 3, 'webvtt-times'],
    [
      'damaged times behind a number',
      '1\n00:00:01,000 --> 00:00:02,000\nHi.\n2\nOO:00:03,000 --> x\nHo.',
      'a.srt',
      5,
      'srt-times',
    ],
    ['no header and no cue', 'Hello.', 'call.vtt', 1, 'webvtt-header'],
    ['no subtitle', '\n\nHello.', 'call.srt', 3, 'srt-start'],
    ['words before the first name', 'Hello there.\nAnn: Hi.\nBo: Ho.', 'call.txt', 1, 'name-and-text'],
    ['a heading with a time that is none', '[Ann] 10:00:00\nHi.\n[Bo] 10:61:00\nHo.', 'call.txt', 3, 'zoom-heading'],
    ['a Teams heading with a time that is none', 'Ann   0:03\nHi.\nBo   0:61\nHo.', 'call.txt', 3, 'teams-heading'],
    ['a time beside words that is none', '[00:05] Ann: Hi.\n[00:75] Bo: Ho.', 'call.txt', 2, 'time'],
    [
      'a time of Meet that is none',
      'Meet - Transcript\nAnn: Hi.\n\n00:61:00\n\nBo: Ho.\nMeeting ended after 1:00',
      'call.txt',
      4,
      'time',
    ],
    [
      'no name in a transcript of Meet',
      'Call (2026-06-27 16:06) - Transcript\n\nHello there.',
      'call.txt',
      3,
      'name-and-text',
    ],
    ['a page', '\n<!doctype html><p>Hi', 'call.txt', 1, 'page'],
  ])('with %s', (_, text, name, line, fault) => {
    expect(refusalOfText(text, name)).toEqual({ ok: false, line, fault });
  });

  it('counts lines as an editor does, whatever they end with', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = ['WEBVTT', '', '00:01.000 --> 00:02.000', 'Hi.', '', 'x --> y', 'Ho.'].join(end);
      expect(refusalOfText(text, 'call.vtt').line).toBe(6);
    }
  });

  it('never quotes what was said', () => {
    expect(JSON.stringify(refusalOfText('My secret plan\nis here'))).not.toContain('secret');
  });
});

describe('what is no transcript is refused as a whole', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['white space', ' \n\n\t\n', 'empty'],
    ['a Word document', 'PK\u0003\u0004\u0014\u0000', 'word-document'],
    ['a PDF', '%PDF-1.7\n', 'pdf'],
    ['text in UTF-16', [...'WEBVTT'].join('\u0000').concat('\u0000'), 'not-utf-8'],
    ['a header alone', 'WEBVTT\n\nNOTE nothing\n', 'no-words'],
    ['cues without words', 'WEBVTT\n\n00:01.000 --> 00:02.000\n', 'no-words'],
  ])('%s', (_, text, fault) => {
    expect(refusalOfText(text)).toEqual({ ok: false, line: null, fault });
  });
});

describe('a file made to hurt', () => {
  const cues = (count: number) => 'WEBVTT\n\n'.concat('00:01.000 --> 00:02.000\na\n\n'.repeat(count));

  it('is refused above 20 MB, before it is looked at', () => {
    expect(refusalOfText('x'.repeat(200_000_000)).fault).toBe('too-large');
  });

  it('is refused for a line of more than 100,000 characters, with its number', () => {
    const text = `Ann: hi\nBo: ${'x'.repeat(100_000)}`;
    expect(refusalOfText(text)).toMatchObject({ line: 2, fault: 'long-line' });
    expect(said(readText(`Ann: ${'x'.repeat(99_995)}`))[0]).toHaveLength(100_000);
  });

  it('is refused for more than 50,000 cues, with the line of the first too many', () => {
    expect(refusalOfText(cues(50_001))).toMatchObject({ line: 150_003, fault: 'too-many-entries' });
    expect(readText(cues(50_000)).entries).toHaveLength(50_000);
  });

  it.each([
    ['Name: text', 'Ann: a\n'],
    ['Zoom headings', '[Ann] 10:00:00\na\n'],
    ['Teams headings', 'Ann   0:01\na\n'],
  ])('is refused for more than 50,000 entries of %s', (_, text) => {
    expect(refusalOfText(text.repeat(50_001)).fault).toBe('too-many-entries');
  });

  it('is refused for more than a million lines', () => {
    expect(refusalOfText('\n'.repeat(1_000_001)).fault).toBe('too-many-lines');
  });

  it.each(['<', '&#', '<v ', '{\\', 'a  ', '[a ', '1:00 ', 'a:b ', '**', '2026-01-01 10:00 ', '{#', '- '])(
    'is read in a moment when it is full of %j',
    { timeout: 5_000 },
    (piece) => {
      const line = piece.repeat(Math.floor(99_000 / piece.length));
      const lines = Array.from({ length: 10 }, () => line).join('\n');
      for (const start of [
        'Bo: ',
        'WEBVTT\n\n00:01.000 --> 00:02.000\n',
        'Ann: hi\n',
        '[Ann] 10:00:00\nhi\n',
        'Ann   0:03\nhi\n',
      ]) {
        expect(readTranscript({ name: 'a.txt', text: `${start}${lines}` })).toBeDefined();
      }
    },
  );
});
