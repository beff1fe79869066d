// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { jitsiMeet } from '#platforms/jitsi-meet/jitsi-meet.ts';
import { captionsOn, dialogueOn, fixturePage, htmlPage } from './fixture-page.ts';

const STAGE = 'jitsi-meet-stage-2026-11-21';
const TAB = 'jitsi-meet-tab-2026-11-21';
const LOBBY = 'jitsi-meet-lobby-2026-11-21';
const OLDER = 'jitsi-meet-stage-2024-03-14';

/** A call with these paragraphs over its picture. */
const overlay = (paragraphs: string, attributes = '') =>
  htmlPage(`<div id="largeVideoContainer"><div id="etherpad"></div><div ${attributes}>${paragraphs}</div></div>`);

describe('Jitsi Meet', () => {
  it('takes the name off the words, also one with a colon in it that stands on a tile', () => {
    expect(dialogueOn(fixturePage(STAGE), jitsiMeet)).toEqual([
      'Nadia Roth: so how would you store the bookings',
      'Ken: guest: In Postgres: one row a seat.',
      'nobody: good question',
    ]);
    const [, ken] = captionsOn(fixturePage(STAGE), jitsiMeet);
    expect(ken?.speaker).toBe('Ken: guest');
  });

  it('splits at the first colon where the tiles do not help', () => {
    const page = overlay('<p><span>Nadia: two things: reads and writes</span></p>');
    expect(captionsOn(page, jitsiMeet)).toEqual([
      { speaker: 'Nadia', voice: null, text: 'two things: reads and writes' },
    ]);
  });

  it('says nobody where there is no name at all', () => {
    const page = overlay('<p><span>reads and writes</span></p>');
    expect(captionsOn(page, jitsiMeet)).toEqual([{ speaker: null, voice: null, text: 'reads and writes' }]);
  });

  it.each([
    'class="transcription-subtitles"',
    'class="css-1x3kq0v-Captions-transcriptionSubtitles"',
    'class="css-1x3kq0v"',
  ])('finds the overlay by %s', (attributes) => {
    expect(dialogueOn(overlay('<p><span>Nadia: Shall we?</span></p>', attributes), jitsiMeet)).toEqual([
      'Nadia: Shall we?',
    ]);
  });

  it.each(['<p>Nadia: no span</p>', '<p><span>Nadia: hello</span></p><button>Next</button>', '<div>Nadia Roth</div>'])(
    'takes %s for something else',
    (inside) => {
      expect(jitsiMeet.captionRoot(overlay(inside))).toBeNull();
    },
  );

  it('reads the overlay of older servers', () => {
    expect(dialogueOn(fixturePage(OLDER), jitsiMeet)).toEqual(['Nadia Roth: Shall we begin?']);
  });

  it('reads the tab: a name counts for all messages of its group, and the time for none', () => {
    expect(dialogueOn(fixturePage(TAB), jitsiMeet)).toEqual([
      "Nadia Roth: Let's talk about caching.",
      'Nadia Roth: Where would you put one?',
      'Ken Ito: in front of the database',
    ]);
  });

  it('counts the button for new messages as a decoration', () => {
    const root = jitsiMeet.captionRoot(fixturePage(TAB));
    expect(root && [...jitsiMeet.decorations(root)].map((one) => one.textContent).join('')).toBe('New messages');
  });

  it('expects the overlay to leave in silence, and the tab to stay', () => {
    const roots = [STAGE, TAB].map((name) => jitsiMeet.captionRoot(fixturePage(name)));
    expect(roots.map((root) => root && jitsiMeet.leavesWhenSilent(root))).toEqual([true, false]);
    expect(roots.map((root) => root && jitsiMeet.isOrdered(root))).toEqual([false, true]);
  });

  it.each([
    ['in-call', 'on', fixturePage(STAGE)],
    ['in-call', 'on', fixturePage(TAB)],
    ['in-call', 'unknown', fixturePage(OLDER)],
    [
      'in-call',
      'off',
      htmlPage(
        '<div id="largeVideoContainer"></div><div role="button" aria-pressed="false" aria-label="Toggle subtitles"></div>',
      ),
    ],
    ['lobby', 'unknown', fixturePage(LOBBY)],
    ['outside', 'unknown', htmlPage('<h1>Thank you for using Jitsi Meet!</h1>')],
  ])('sees the stage %s and captions %s', (stage, captions, page) => {
    expect(jitsiMeet.stage(page)).toBe(stage);
    expect(jitsiMeet.captionsSwitch(page)).toBe(captions);
  });

  it.each([
    ['https://meet.jit.si/MockInterview', 'meet.jit.si/mockinterview'],
    ['https://meet.jit.si/MockInterview/#config.prejoinConfig.enabled=false', 'meet.jit.si/mockinterview'],
    ['https://calls.example.org:8443/team/MockInterview?jwt=x', 'calls.example.org:8443/team/mockinterview'],
    ['https://meet.jit.si/', null],
    ['https://meet.jit.si/static/close3.html', null],
    ['https://meet.jit.si/close2.html', null],
  ])('knows of %s the call %s', (url, id) => {
    expect(jitsiMeet.meetingId(new URL(url))).toBe(id);
    expect(jitsiMeet.isMeetingUrl(new URL(url))).toBe(id !== null);
  });

  it('keeps a call id as short as the worker takes it', () => {
    const url = new URL(`https://meet.jit.si/${'room'.repeat(200)}`);
    expect(jitsiMeet.meetingId(url)).toHaveLength(300);
  });

  it('frees the title of the name of the app', () => {
    expect(jitsiMeet.title(fixturePage(STAGE))).toBe('Mock Interview');
    expect(jitsiMeet.title(fixturePage(OLDER))).toBe('Mock Interview');
  });
});
