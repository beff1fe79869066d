// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { googleMeet } from '#platforms/google-meet/google-meet.ts';
import { captionsOn, dialogueOn, fixturePage, htmlPage } from './fixture-page.ts';

const DIALOGUES = {
  'google-meet-2026-08-22': [
    'Mira Okafor: Shall we begin? Design me a service that shortens links.',
    'You: Sure. How many links a day?',
    'Mira Okafor: Say ten million.',
  ],
  'google-meet-2025-09-26': ['Jonas Ebner: Wie würden Sie das cachen?', 'Ich: Am Rand.'],
  'google-meet-2025-02-22': ['Adaeze Bell: Where would you keep the sessions?'],
  'google-meet-2024-11-20': ['Lena Duarte: so which of the two writes wins?', 'You: The later one.'],
  'google-meet-2024-06-20': ['Pavel Novak: and then the replica lags behind'],
};

describe('Google Meet', () => {
  it.each(Object.entries(DIALOGUES))('reads %s, without notices, buttons and settings', (name, dialogue) => {
    expect(dialogueOn(fixturePage(name), googleMeet)).toEqual(dialogue);
  });

  it('reads the same captions when every class name is another', () => {
    const page = fixturePage('google-meet-2026-08-22');
    for (const element of page.querySelectorAll('[class]:not(i)')) element.className = `x${element.className.length}`;
    expect(dialogueOn(page, googleMeet)).toEqual(DIALOGUES['google-meet-2026-08-22']);
  });

  it('finds the region by its role when the name of its parent is another', () => {
    const page = fixturePage('google-meet-2026-08-22');
    page.querySelector('[jsname="dsyhDe"]')?.setAttribute('jsname', 'other');
    expect(dialogueOn(page, googleMeet)).toEqual(DIALOGUES['google-meet-2026-08-22']);
  });

  it('does not take initials for a name, whatever element holds them', () => {
    const page = fixturePage('google-meet-2026-08-22');
    for (const image of page.querySelectorAll('img')) {
      const initials = page.createElement('span');
      initials.textContent = 'MO';
      image.replaceWith(initials);
    }
    expect(dialogueOn(page, googleMeet)).toEqual(DIALOGUES['google-meet-2026-08-22']);
  });

  it('knows a voice by its picture, whatever its size, and one with initials not at all', () => {
    const page = fixturePage('google-meet-2026-08-22');
    const [first, own, second] = captionsOn(page, googleMeet).map(({ voice }) => voice);
    expect(first).toMatch(/^avatar /);
    expect([second, own]).toEqual([first, null]);
    page.querySelector('img')?.setAttribute('src', 'https://lh3.googleusercontent.com/a/mira=s96-c');
    expect(captionsOn(page, googleMeet)[0]?.voice).toBe(first);
    page.querySelector('img')?.setAttribute('src', 'https://lh3.googleusercontent.com/a/other-mira=s192-c-mo');
    expect(captionsOn(page, googleMeet)[0]?.voice).not.toBe(first);
  });

  it.each(['', 'blob:https://meet.google.com/5f1c', 'data:image/png;base64,AAAA', '/images/face.png'])(
    'does not know a voice by a picture at "%s"',
    (address) => {
      const page = fixturePage('google-meet-2026-08-22');
      for (const image of page.querySelectorAll('img')) image.setAttribute('src', address);
      expect(captionsOn(page, googleMeet).map(({ voice }) => voice)).toEqual([null, null, null]);
    },
  );

  it('knows all characters of an empty region', () => {
    const page = fixturePage('google-meet-2026-08-22');
    for (const entry of page.querySelectorAll('.nMcdL')) entry.remove();
    const root = googleMeet.captionRoot(page);
    expect(dialogueOn(page, googleMeet)).toEqual([]);
    expect(root && [...googleMeet.decorations(root)]).toEqual([...(root?.children ?? [])]);
  });

  it.each([
    ['google-meet-2026-08-22', 'in-call', 'on'],
    ['google-meet-2025-09-26', 'in-call', 'on'],
    ['google-meet-2025-02-22', 'in-call', 'on'],
    ['google-meet-2024-11-20', 'in-call', 'on'],
    ['google-meet-2024-06-20', 'in-call', 'on'],
    ['google-meet-lobby-2026-08-22', 'lobby', 'unknown'],
  ])('sees in %s the stage %s and captions %s', (name, stage, captions) => {
    expect(googleMeet.stage(fixturePage(name))).toBe(stage);
    expect(googleMeet.captionsSwitch(fixturePage(name))).toBe(captions);
  });

  it('is in a call whose captions are off', () => {
    const page = htmlPage('<button><i class="google-symbols">closed_caption_off</i></button>');
    expect(googleMeet.stage(page)).toBe('in-call');
    expect(googleMeet.captionsSwitch(page)).toBe('off');
  });

  it('finds the button that turns captions on by its icon, and only while they are off', () => {
    const withIcon = (icon: string) =>
      htmlPage(`<button id="cc"><span><i class="google-symbols">${icon}</i></span></button><button>c</button>`);
    expect(googleMeet.captionsButton?.(withIcon('closed_caption_off'))?.id).toBe('cc');
    expect(googleMeet.captionsButton?.(withIcon('closed_caption'))).toBeNull();
    expect(googleMeet.captionsButton?.(withIcon('call_end'))).toBeNull();
  });

  it('finds that button in both icon fonts of 2024, whatever else it says about being pressed', () => {
    const inFont = (font: string) =>
      htmlPage(`<button id="cc" aria-pressed="false"><i class="${font}">closed_caption_off</i></button>`);
    for (const font of ['google-symbols', 'google-material-icons', 'material-icons-extended']) {
      expect(googleMeet.captionsButton?.(inFont(font))?.id).toBe('cc');
    }
  });

  it.each(['hidden', 'style="display: none"', 'style="display:none; bottom: 80px"'])(
    'reads the room that everybody went to, not the dead one beside it (%s)',
    (putAway) => {
      const page = fixturePage('google-meet-2026-08-22');
      const room = page.body.innerHTML;
      page.body.innerHTML = `<div ${putAway}>${room.replace('ten million', 'two')}</div><div>${room}</div>`;
      expect(dialogueOn(page, googleMeet)).toEqual(DIALOGUES['google-meet-2026-08-22']);
      const [old, fresh] = page.querySelectorAll('[jsname="RrG0hf"] i');
      if (old && fresh) [old.textContent, fresh.textContent] = ['closed_caption_off', 'closed_caption'];
      expect(googleMeet.captionsSwitch(page)).toBe('on');
      expect(googleMeet.captionsButton?.(page)).toBeNull();
      if (old && fresh) [old.textContent, fresh.textContent] = ['closed_caption', 'closed_caption_off'];
      expect(googleMeet.captionsButton?.(page)).toBe(fresh?.closest('button'));
    },
  );

  it('reads captions that something else has put out of sight, as long as they are on', () => {
    const page = fixturePage('google-meet-2026-08-22');
    page.querySelector('.fJsklc')?.setAttribute('style', 'display: none');
    expect(dialogueOn(page, googleMeet)).toEqual(DIALOGUES['google-meet-2026-08-22']);
    const icon = page.querySelector('[jsname="RrG0hf"] i');
    if (icon) icon.textContent = 'closed_caption_off';
    expect(googleMeet.captionRoot(page)).toBeNull();
    expect(googleMeet.stage(page)).toBe('in-call');
  });

  it('is outside once the call was left', () => {
    expect(googleMeet.stage(htmlPage('<h1>You left the meeting</h1><button>Rejoin</button>'))).toBe('outside');
  });

  it.each([
    ['https://meet.google.com/kqv-wnpd-zrt', 'kqv-wnpd-zrt'],
    ['https://meet.google.com/kqv-wnpd-zrt?authuser=1', 'kqv-wnpd-zrt'],
    ['https://meet.google.com/_meet/kqv-wnpd-zrt', 'kqv-wnpd-zrt'],
    ['https://meet.google.com/landing', null],
    ['https://meet.google.com/', null],
    ['https://meet.google.com/kqv-wnpd-zrtt', null],
    ['https://meet.google.com/new', null],
  ])('knows of %s the call %s', (url, id) => {
    expect(googleMeet.meetingId(new URL(url))).toBe(id);
    expect(googleMeet.isMeetingUrl(new URL(url))).toBe(id !== null);
  });

  it.each([
    ['Meet - kqv-wnpd-zrt', 'kqv-wnpd-zrt'],
    ['Meet – System design', 'System design'],
    ['Weekly mock', 'Weekly mock'],
  ])('makes of the title %s: %s', (title, shown) => {
    expect(googleMeet.title(htmlPage(`<title>${title}</title>`))).toBe(shown);
  });
});
