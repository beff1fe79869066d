// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { zoom } from '#platforms/zoom/zoom.ts';
import { captionsOn, fixturePage, htmlPage } from './fixture-page.ts';

const OVERLAY = 'zoom-overlay-2026-07-27';
const BOX = 'zoom-box-2026-02-15';
const PARTICIPANTS = 'zoom-participants-2026-07-27';
const TRANSCRIPT = 'zoom-transcript-2026-10-06';
const TEXT_ONLY = 'zoom-text-only-2026-10-06';
const SHELL = 'zoom-shell-2026-07-27';

describe('Zoom', () => {
  it('reads the overlay: every line but the hidden one', () => {
    expect(captionsOn(fixturePage(OVERLAY), zoom).map(({ text }) => text)).toEqual([
      "let's start with the numbers from last",
      'fine by me',
      'one moment please',
    ]);
  });

  it('names who has an avatar of their own in the participants panel, and nobody else', () => {
    expect(captionsOn(fixturePage(OVERLAY), zoom).map(({ speaker }) => speaker)).toEqual(['Nadia Roth', null, null]);
  });

  it('knows a voice by its avatar, also when the panel is closed', () => {
    const page = fixturePage(OVERLAY);
    const [open] = captionsOn(page, zoom);
    page.querySelector('aside')?.remove();
    const [closed] = captionsOn(page, zoom);
    expect(closed).toEqual({ ...open, speaker: null });
    expect(closed?.voice).toMatch(/^avatar /);
  });

  it('knows a voice by its initials, and one without either not at all', () => {
    expect(captionsOn(fixturePage(OVERLAY), zoom).at(-1)?.voice).toBe('initials SV');
    expect(captionsOn(fixturePage(BOX), zoom).at(-1)).toEqual({
      speaker: null,
      voice: null,
      text: 'a key for each request',
    });
  });

  it('names who has initials of their own, once everybody is in view', () => {
    const page = fixturePage(PARTICIPANTS);
    const speakers = () => Object.fromEntries(captionsOn(page, zoom).map(({ speaker, text }) => [text, speaker]));
    expect(speakers()).toEqual({
      'what happens under load': 'Nadia Roth',
      'we shed some of it': 'Sam Vega',
      'two people with one set of initials': null,
      'two people with one name': null,
      'nobody has a picture here': null,
    });
    page.querySelector('.participants-li:last-child')?.remove();
    expect(speakers()).toMatchObject({ 'what happens under load': 'Nadia Roth', 'we shed some of it': null });
  });

  it('takes the picture of everybody who has none for nobody’s', () => {
    const { voice } = captionsOn(fixturePage(PARTICIPANTS), zoom).at(-1) ?? {};
    expect(voice).toBeNull();
  });

  it('learns names from the full transcript, and reads its words only where they are captions', () => {
    expect(captionsOn(fixturePage(TRANSCRIPT), zoom).map(({ speaker, text }) => [speaker, text])).toEqual([
      ['Nadia Roth', 'so what would you shed first'],
      ['Nadia Roth', 'and who decides that'],
      // Letters could be anybody's.
      [null, 'the reports can wait'],
      // Two people with one picture, and two with one name.
      [null, 'the oldest ones anyway'],
      [null, 'let us go on then'],
    ]);
  });

  it('believes neither panel where they name a face differently', () => {
    const page = fixturePage(TRANSCRIPT);
    const listed = (name: string) =>
      `<div class="participants-item__item-layout"><img class="participants-item__avatar" src="/p/v2/nadia"><span class="participants-item__display-name">${name}</span></div>`;
    page.body.insertAdjacentHTML('beforeend', listed('Nadia Roth'));
    expect(captionsOn(page, zoom)[0]?.speaker).toBe('Nadia Roth');
    page.body.lastElementChild?.remove();
    page.body.insertAdjacentHTML('beforeend', listed('Nina Ross'));
    expect(captionsOn(page, zoom)[0]?.speaker).toBeNull();
  });

  it('reads lines of words and nothing else, each by itself and nobody’s', () => {
    expect(captionsOn(fixturePage(TEXT_ONLY), zoom)).toEqual([
      { speaker: null, voice: null, text: 'so tell me about backpressure' },
      { speaker: null, voice: null, text: 'the queue is bounded' },
    ]);
  });

  it('reads a translation where it stands alone, and the original where both are shown', () => {
    const page = fixturePage(BOX);
    const [said, translated] = page.querySelectorAll('.live-transcription-subtitle__item');
    if (translated) translated.className = 'live-transcription-subtitle__yellowitem';
    const root = zoom.captionRoot(page);
    expect(captionsOn(page, zoom).map(({ text }) => text)).toEqual(['so tell me about idempotency']);
    expect(root && [...zoom.decorations(root)]).toEqual([translated]);
    said?.remove();
    expect(captionsOn(page, zoom).map(({ text }) => text)).toEqual(['a key for each request']);
    expect(root && [...zoom.decorations(root)]).toEqual([]);
  });

  it('frees the title of what Zoom adds to it', () => {
    expect(zoom.title(fixturePage(TRANSCRIPT))).toBe('Mock interview');
  });

  it('sees no call in the shell, which has the client in a frame', () => {
    const shell = fixturePage(SHELL);
    expect(zoom.stage(shell)).toBe('outside');
    expect(zoom.captionRoot(shell)).toBeNull();
    const src = shell.querySelector('iframe')?.getAttribute('src') ?? '';
    expect(zoom.meetingId(new URL(src))).toBe('81234567890');
  });

  it('reads the plain box', () => {
    expect(captionsOn(fixturePage(BOX), zoom).map(({ text }) => text)).toEqual([
      'so tell me about idempotency',
      'a key for each request',
    ]);
  });

  it.each([
    ['in-call', 'on', fixturePage(OVERLAY)],
    ['in-call', 'unknown', fixturePage(BOX)],
    [
      'in-call',
      'off',
      htmlPage(
        '<button aria-label="Leave"></button><div id="captions" data-feature-type="captions"><button aria-label="Show Captions"></button></div>',
      ),
    ],
    ['in-call', 'on', fixturePage(TRANSCRIPT)],
    ['in-call', 'unknown', htmlPage('<button aria-label="leave">Leave</button>')],
    ['lobby', 'unknown', htmlPage('<div class="waiting-room-container">Please wait</div>')],
    [
      'lobby',
      'unknown',
      htmlPage('<button aria-label="Leave">Leave</button><div class="waiting-room-container">Please wait</div>'),
    ],
    ['lobby', 'unknown', htmlPage('<div class="new-waiting-room-join">Please wait</div>')],
    ['outside', 'unknown', htmlPage('<script type="application/json">{"a":"waiting-room Leave"}</script>')],
  ])('sees the stage %s and captions %s', (stage, captions, page) => {
    expect(zoom.stage(page)).toBe(stage);
    expect(zoom.captionsSwitch(page)).toBe(captions);
  });

  it.each([
    ['https://app.zoom.us/wc/81234567890/start', '81234567890'],
    ['https://app.zoom.us/wc/81234567890/join?fromPWA=1', '81234567890'],
    ['https://app.zoom.us/wc/81234567890/join?from=pwa&_x_zm_rtaid=a.1#success', '81234567890'],
    ['https://app.zoom.us/wc/81234567890', '81234567890'],
    ['https://us04web.zoom.us/wc/join/81234567890', '81234567890'],
    ['https://us05web.zoom.us/wc/81234567890/join?wpk=wcpk', '81234567890'],
    ['https://acme.zoom.us/wc/join/81234567890?pwd=a', '81234567890'],
    ['https://app.zoom.us/wc/home', null],
    ['https://app.zoom.us/wc/home?meeting=81234567890', null],
    ['https://app.zoom.us/wc/', null],
    ['https://app.zoom.us/wc?ref_from=81234567890', null],
    ['https://app.zoom.us/wc/leave/81234567890', null],
    ['https://app.zoom.us/wc/8123x4567890/join', null],
    ['https://app.zoom.us/web/wc/81234567890/join', null],
    ['https://zoom.us/j/81234567890', null],
    ['https://us04web.zoom.us/s/81234567890', null],
  ])('knows of %s the call %s', (url, id) => {
    expect(zoom.meetingId(new URL(url))).toBe(id);
    expect(zoom.isMeetingUrl(new URL(url))).toBe(id !== null);
  });
});
