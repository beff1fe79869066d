import { describe, expect, it } from 'vitest';
import { entry, readFixture, readText, said, startsOf } from './reading.ts';

const vtt = (...lines: readonly string[]) => readText(['WEBVTT', '', ...lines].join('\n'), 'call.vtt');
const srt = (...lines: readonly string[]) => readText(lines.join('\n'), 'call.srt');
const cue = '00:00:01.000 --> 00:00:02.000';

describe('a WebVTT file', () => {
  it('of Teams has its names in voice tags, also two in one cue', () => {
    const transcript = readFixture('teams.vtt');
    expect(transcript).toMatchObject({ format: 'webvtt', startedAt: null });
    expect(transcript.entries).toEqual([
      entry('Mara Quill', 'Thanks for joining. Shall we start with the design question?', 3_120, 6_480),
      entry('Odd Fennick (Guest)', 'Sure & ready.', 6_900, 9_200),
      entry('Mara Quill', 'Design a parcel tracker.', 8_700, 11_000),
      entry('Odd Fennick (Guest)', 'For how many parcels?', 8_700, 11_000),
    ]);
  });

  it('of Zoom has its names before the words; where one is missing nobody is named', () => {
    expect(said(readFixture('zoom.vtt'))).toEqual([
      'Petra Holm: Can you hear me?',
      'Iven Sol: Yes.',
      'Petra Holm: Good. Here is the plan: we talk about caches first.',
      'nobody: and then about queues.',
      'Iven Sol: What is the read rate?',
      'Petra Holm: About two thousand a second.',
    ]);
  });

  it('may hold styles, regions, notes, settings, tags, entities, and times without hours', () => {
    expect(readFixture('blocks-and-settings.vtt').entries).toEqual([
      entry(null, 'Good morning everybody <3 – ✓', 62_500, 64_000),
      entry(null, 'The end, a < b and c > d.', 363_600_000, 363_601_000),
    ]);
  });

  it.each([
    ['a byte order mark', `\ufeffWEBVTT\n\n${cue}\nHello.\n`],
    ['line breaks of Windows', `WEBVTT\r\n\r\n${cue}\r\nHello.\r\n`],
    ['line breaks of an old Mac', `WEBVTT\r\r${cue}\rHello.\r`],
    ['no line break at the end', `WEBVTT\n\n${cue}\nHello.`],
    ['empty lines before the header', `\n\nWEBVTT\n\n${cue}\nHello.`],
    ['no empty line behind the header', `WEBVTT\n${cue}\nHello.`],
    ['no header', `${cue}\nHello.`],
    ['commas in its times', `WEBVTT\n\n00:00:01,000 --> 00:00:02,000\nHello.`],
    ['no spaces around the arrow', `WEBVTT\n\n00:01.000-->00:02.000\nHello.`],
    ['control characters', `WEBVTT\n\n${cue}\nHel\u0000lo.\u0007\ufffd`],
    ['an empty line within the words', `WEBVTT\n\n${cue}\n\nHello.`],
    ['cues without words', `WEBVTT\n\n${cue}\n\n00:00:03.000 --> 00:00:04.000\nHello.`],
    ['a note that looks like a cue', `WEBVTT\n\nNOTE\n00:00:00.000 --> 00:00:01.000\nold\n\n${cue}\nHello.`],
  ])('may have %s', (_, text) => {
    const transcript = readText(text, 'call.vtt');
    expect(transcript.format).toBe('webvtt');
    expect(said(transcript)).toEqual(['nobody: Hello.']);
  });

  it('keeps what a voice tag and its classes leave out: a name with an entity, and nobody', () => {
    expect(said(vtt(cue, '<v.first.loud Tom &amp; Ann>Both.</v> Door slams.', '<v >Who?</v>'))).toEqual([
      'Tom & Ann: Both.',
      'nobody: Door slams. Who?',
    ]);
  });

  it('keeps words behind an empty line with their cue', () => {
    expect(said(vtt(cue, 'and', '', 'so on.', '', '00:00:03.000 --> 00:00:04.000', 'Yes.'))).toEqual([
      'nobody: and so on.',
      'nobody: Yes.',
    ]);
  });

  it('lets cues overlap and puts them in order', () => {
    const late = ['00:00:09.000 --> 00:00:12.000', 'Later.', ''];
    expect(said(vtt(...late, '00:00:01.000 --> 00:00:10.000', 'Earlier.'))).toEqual([
      'nobody: Earlier.',
      'nobody: Later.',
    ]);
  });

  it('does not know when a cue ends that ends before it starts', () => {
    expect(vtt('00:00:05.000 --> 00:00:04.000', 'Hello.').entries).toEqual([entry(null, 'Hello.', 5_000)]);
  });

  it('is read as far as it goes when it was cut off behind an identifier', () => {
    expect(said(readFixture('cut-off-behind-number.vtt'))).toEqual(['nobody: Good morning.']);
  });
});

describe('an SRT file', () => {
  it('has numbers, commas, tags, and a dash for each of two voices', () => {
    const transcript = readFixture('subtitles.srt');
    expect(transcript.format).toBe('srt');
    expect(transcript.entries).toEqual([
      entry(null, 'Tell me about a time you disagreed.', 1_000, 3_500),
      entry(null, 'With whom?', 3_900, 6_000),
      entry(null, 'With your manager.', 3_900, 6_000),
      entry(null, 'Right. It was in spring.', 9_000, 11_250),
    ]);
  });

  it('may be untidy: coordinates, no empty lines between cues, short fractions, no order', () => {
    expect(readFixture('untidy.srt').entries).toEqual([
      entry(null, 'First we shipped it,', 2_000, 4_000),
      entry(null, 'and then we rolled it back.', 9_500, 11_000),
      entry(null, 'That was the whole story.', 12_000),
    ]);
  });

  it('may have no numbers', () => {
    expect(said(srt('00:00:01,000 --> 00:00:02,000', 'One.', '', '00:00:02,000 --> 00:00:03,000', 'Two.'))).toEqual([
      'nobody: One.',
      'nobody: Two.',
    ]);
  });

  it('keeps a number that is an answer', () => {
    expect(
      said(srt('1', '00:00:01,000 --> 00:00:02,000', '42', '', '2', '00:00:02,000 --> 00:00:03,000', 'Yes.')),
    ).toEqual(['nobody: 42', 'nobody: Yes.']);
  });
});

describe('a colon in a cue', () => {
  it('is no name when it comes once', () => {
    expect(
      said(
        vtt(
          cue,
          'The answer: yes.',
          '',
          '00:00:05.000 --> 00:00:06.000',
          'Fine.',
          '',
          '00:00:08.000 --> 00:00:09.000',
          'Good.',
        ),
      ),
    ).toEqual(['nobody: The answer: yes.', 'nobody: Fine.', 'nobody: Good.']);
  });

  it('is no name behind "Note", in an address or in a time', () => {
    const words = ['Note: this.', 'Note: that.', 'At 10:30 then.', 'See http://one.test now.'];
    const cues = words.flatMap((text, i) => [`00:00:${10 + 2 * i}.000 --> 00:00:${11 + 2 * i}.000`, text, '']);
    expect(said(vtt(...cues))).toEqual(words.map((text) => `nobody: ${text}`));
  });

  it('is no name in a file with voice tags', () => {
    expect(said(vtt(cue, '<v Ann>Plan: none.</v>', '', '00:00:05.000 --> 00:00:06.000', 'Plan: one.'))).toEqual([
      'Ann: Plan: none.',
      'nobody: Plan: one.',
    ]);
  });
});

it('a time of 99 minutes without hours is a time', () => {
  expect(startsOf(vtt('99:00.000 --> 99:01.000', 'Hello.'))).toEqual([5_940_000]);
});
