import { describe, expect, it } from 'vitest';
import { entry, readFixture, readText, said, startsOf } from './reading.ts';

describe("Teams' text", () => {
  it('of a document has a name and a time above the words', () => {
    const transcript = readFixture('teams-document.txt');
    expect(transcript).toMatchObject({ format: 'teams-text', startedAt: '2026-06-15T13:35:55' });
    expect(transcript.entries).toEqual([
      entry('Mara Quill', 'Let us begin. The next one is at 10:30 and we should be done by then.', 3_000),
      entry('Odd Fennick (Guest)', 'Fine. Note: I may have to leave early.', 14_000),
      entry('Mara Quill', 'Thank you.', 3_729_000),
    ]);
  });

  it('copied from its page has times for screen readers, and initials that nobody said', () => {
    const transcript = readFixture('teams-page-copy.txt');
    expect(transcript.format).toBe('teams-text');
    expect(transcript.entries).toEqual([
      entry('Mara Quill', 'Would you repeat the requirements?', 4_000),
      entry('Mara Quill', 'Just the main ones.', 11_000),
      entry('Fennick, Odd', 'Tracking, alerts, history.', 62_000),
      entry('Mara Quill', 'We are out of time.', 3_601_000),
    ]);
  });

  it('keeps short words in capitals that are not the initials of the next speaker', () => {
    const text = 'Mara Quill\n4 seconds0:04\nWhich one?\nSQS\n\nOdd Fennick\n9 seconds0:09\nYes.\n';
    expect(said(readText(text))).toEqual(['Mara Quill: Which one? SQS', 'Odd Fennick: Yes.']);
  });
});

describe("Zoom's saved captions", () => {
  it('have a name in brackets and the time of day, also over midnight', () => {
    const transcript = readFixture('zoom-saved-captions.txt');
    expect(transcript.format).toBe('zoom-captions');
    expect(transcript.entries).toEqual([
      entry('Petra Holm', 'Let us look at the write path.', 0),
      entry('Iven Sol', 'One moment. I share my screen.', 8_000),
      entry('Petra Holm', 'I can see it.', 14_000),
    ]);
  });

  it('may have the time before the name', () => {
    const transcript = readFixture('zoom-clock-first.txt');
    expect(transcript.format).toBe('zoom-captions');
    expect(startsOf(transcript)).toEqual([0, 8_000, 20_000]);
    expect(said(transcript)[1]).toBe('Iven Sol: In the database. It is there already.');
  });

  it.each([
    ['with half days', '[Ann Lee] 11:59:58 AM\nHello.\n\n[Bo] 12:00:01 PM\nHi.\n'],
    ['with the time behind the name', 'Ann Lee 10:00:00\nHello.\n\nBo 10:00:03\nHi.\n'],
    ['with the time in brackets', '[10:00:00] Ann Lee\nHello.\n[10:00:03] Bo\nHi.\n'],
  ])('may be written %s', (_, text) => {
    expect(readText(text).entries).toEqual([entry('Ann Lee', 'Hello.', 0), entry('Bo', 'Hi.', 3_000)]);
  });

  it('keep a time that is said', () => {
    const text = '[Ann] 10:00:00\nWhen was it?\nNoon 12:00:00\n';
    expect(said(readText(text))).toEqual(['Ann: When was it? Noon 12:00:00']);
  });

  it('may end behind a heading', () => {
    expect(said(readText('[Ann] 10:00:00\nHello.\n\n[Bo] 10:00:03'))).toEqual(['Ann: Hello.']);
  });
});

describe("Meet's transcript", () => {
  it('has a time every few minutes, which is that of the words next to it', () => {
    const transcript = readFixture('meet-export.txt');
    expect(transcript).toMatchObject({ format: 'meet-text', startedAt: '2026-06-27T16:06:00+01:00' });
    expect(transcript.entries).toEqual([
      entry('Runa Vik', 'Hello. Let us talk about rate limits.', 0),
      entry('Sandor Bly', 'Gladly. Per user: that is where I would start, or per key.', null),
      entry('Runa Vik', 'Why?', null),
      entry('Sandor Bly', 'Because one user has many keys.', 300_000),
    ]);
  });

  it('as Markdown, behind notes, is read without the notes', () => {
    const transcript = readFixture('meet-notes.md');
    expect(transcript.format).toBe('meet-text');
    expect(said(transcript)).toEqual([
      'Runa Vik: There are 24. More or less.',
      'Sandor Bly: All right.',
      'Runa Vik: Go on, please.',
    ]);
    expect(startsOf(transcript)).toEqual([0, null, 94_000]);
  });

  it('may have the names above the times', () => {
    const transcript = readFixture('meet-names-above.txt');
    expect(transcript.format).toBe('meet-text');
    expect(transcript.entries).toEqual([
      entry('Runa Vik', 'Where do the events come from? They arrive in bursts, I think.', 5_000),
      entry('Sandor Bly', 'From three producers.', 21_000),
    ]);
  });

  it('may have the names of those who were there above the words', () => {
    const text =
      'Call (2026-06-27 16:06) - Transcript\n\nAttendees\nRuna Vik, Sandor Bly\n\n0:00\n\nRuna Vik\nHello.\n\nSandor Bly\nHi.\nRuna.\n';
    expect(said(readText(text))).toEqual(['Runa Vik: Hello.', 'Sandor Bly: Hi. Runa.']);
  });
});

describe('"Name: text"', () => {
  it('has no times, and lines that go on', () => {
    const transcript = readFixture('by-hand.txt');
    expect(transcript).toMatchObject({ format: 'plain', startedAt: null });
    expect(transcript.entries).toEqual([
      entry('Interviewer', 'Walk me through your last project.', null),
      entry(
        'Candidate',
        'It was a ledger. The hard part: money may not get lost. So we wrote everything twice, and compared.',
        null,
      ),
      entry('Interviewer', 'How often?', null),
      entry('Candidate', 'Every night.', null),
    ]);
  });

  it('may have times in several places', () => {
    expect(readFixture('by-hand-timed.txt').entries).toEqual([
      entry('Ann', 'Shall we?', 0),
      entry('ben', 'Yes. Ready at 10:30, as we said.', 7_000),
      entry('Ann', 'What is idempotency?', 75_000),
      entry('ben', 'Doing it twice changes nothing.', 80_000),
      entry('Ann', 'Good.', 100_000),
    ]);
  });

  it('may have the words below the name', () => {
    expect(said(readText('Ann:\nHello.\n\nBo:\nHi.\n'))).toEqual(['Ann: Hello.', 'Bo: Hi.']);
  });

  it('may be written in a script without capitals or spaces', () => {
    expect(said(readText('田中：始めましょう。\n佐藤：はい。\n'))).toEqual(['田中: 始めましょう。', '佐藤: はい。']);
  });

  it('is not what begins a sentence within the words', () => {
    const text = 'Ann: Hello.\nBo: Hi.\nthe thing is: we\nwaited\nfor it\nAnn: I see.\n';
    expect(said(readText(text))).toEqual(['Ann: Hello.', 'Bo: Hi. the thing is: we waited for it', 'Ann: I see.']);
  });
});

describe('the beginning of a recording', () => {
  it.each([
    ['GMT20260412-150517_Recording.transcript.vtt', '2026-04-12T15:05:17Z'],
    ['Mock interview-20260615_133555-Meeting Recording.vtt', '2026-06-15T13:35:55'],
    ['Mock (2026-06-27 16_06 GMT-8) - Transcript.txt', '2026-06-27T16:06:00-08:00'],
    ['Mock (2026-06-27 16_06 UTC) - Transcript.txt', '2026-06-27T16:06:00Z'],
    ['Mock (2026-06-27 16_06 CEST) - Transcript.txt', '2026-06-27T16:06:00'],
    ['GMT20261342-150517_Recording.vtt', null],
    ['interview 2.txt', null],
  ])('is told by the name %s', (name, startedAt) => {
    expect(readText('WEBVTT\n\n00:01.000 --> 00:02.000\nHello.', name).startedAt).toBe(startedAt);
  });
});
