// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isMark } from '#core/captions/pick.ts';
import { writeLocator } from '#platforms/by-choice/locator.ts';
import { googleMeet } from '#platforms/google-meet/google-meet.ts';
import { ANSWER, QUESTION, spoken, talk } from './by-behaviour/talk.ts';
import { append, CAPTIONS, captionRow, endWatching, into, settle, show, watchPage } from './by-behaviour/watching.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  endWatching();
  vi.useRealTimers();
});

const pickOf = (element: Element, pickedAt = 1) => ({ locator: writeLocator(element, isMark), pickedAt });
const region = () => show('<div jsname="dsyhDe"><div role="region" tabindex="0" id="region"></div></div>', 'region');
const knownRow = (name: string) =>
  append(
    document.getElementById('region') as Element,
    `<div><div><img alt="" src="/${name}"><div><span>${name}</span></div></div><div></div></div>`,
  ).lastElementChild;

describe('a page that nothing is known of', () => {
  it('is a call once its captions have shown themselves, and they are read from their first word on', async () => {
    const seen = watchPage();
    show(CAPTIONS, 'captions');
    expect(seen.page()).toMatchObject({ stage: 'unproven', reading: 'site' });
    await talk(QUESTION, captionRow('Ann Roth'));
    await settle();
    expect(seen.page()).toMatchObject({ stage: 'in-call', reading: 'behaviour' });
    expect(seen.lines()).toMatchObject([{ speaker: null, voice: null, text: QUESTION }]);
    await talk('Okay.', captionRow('Bea Lund'));
    await talk(ANSWER, captionRow('Bea Lund'));
    expect(seen.texts()).toEqual([QUESTION, 'Okay.', ANSWER]);
    expect(seen.ways.foundBy()).toBe('div/p');
  });

  it('goes on being read when the page puts the captions in anew', async () => {
    const seen = watchPage();
    show(CAPTIONS, 'captions');
    await talk(QUESTION, captionRow('Ann Roth'));
    await settle();
    document.querySelector('section')?.remove();
    await settle();
    expect(seen.page()).toMatchObject({ stage: 'in-call', reading: 'behaviour', lines: 0 });
    show(CAPTIONS, 'captions');
    await talk('And then?', captionRow('Ann Roth'));
    await settle();
    expect(seen.texts()).toEqual(['And then?']);
  });

  it('is left when the part of it goes that the captions were in', async () => {
    const seen = watchPage();
    show(
      '<main><section><div id="captions"></div></section><button>Mute</button><button>Leave</button></main>',
      'captions',
    );
    await talk(QUESTION, captionRow('Ann Roth'));
    await settle();
    expect(seen.page()).toMatchObject({ stage: 'in-call' });
    document.querySelector('main')?.replaceWith('You have left');
    await settle();
    expect(seen.page()).toMatchObject({ stage: 'unproven', reading: 'site' });
  });

  it('is read in two places where each voice has its own', async () => {
    const seen = watchPage();
    show(
      '<div class="boxes"><div class="box"><b>Ann</b><p id="a"></p></div><div class="box"><b>Bea</b><p id="b"></p></div></div>',
      'a',
    );
    await talk(QUESTION, into(document.getElementById('a')));
    await talk(ANSWER, into(document.getElementById('b')));
    await settle();
    expect(seen.texts()).toEqual([QUESTION, ANSWER]);
  });

  it('is read though every update is a new element', async () => {
    const seen = watchPage();
    const list = show('<div id="list"></div>', 'list');
    for (const text of [QUESTION, ANSWER]) {
      let row: Element | undefined;
      for (const state of spoken(text)) {
        row?.remove();
        row = append(list, `<div><b>Ann Roth</b><p>${state}</p></div>`);
        await settle(300);
      }
      row = undefined;
    }
    await settle();
    expect(seen.texts()).toEqual([QUESTION, ANSWER]);
  });
});

describe('a page that its adapter knows', () => {
  it('is not watched while the adapter reads everything', async () => {
    const seen = watchPage(googleMeet);
    region();
    await talk(QUESTION, into(knownRow('Ann Roth')));
    show(CAPTIONS, 'captions');
    await talk(ANSWER, captionRow('Bea Lund'));
    await settle();
    expect(seen.page()).toMatchObject({ reading: 'site' });
    expect(seen.lines()).toMatchObject([{ speaker: 'Ann Roth', text: QUESTION }]);
    expect(seen.ways.foundBy()).toBe('region');
    expect(seen.ways.guess()).toBeNull();
  });

  it('stays with the adapter in silence, whatever else grows', async () => {
    const seen = watchPage(googleMeet);
    region();
    await talk(QUESTION, into(knownRow('Ann Roth')));
    document.getElementById('region')?.replaceChildren();
    show(CAPTIONS, 'captions');
    await talk(ANSWER, captionRow('Bea Lund'));
    await settle();
    expect(seen.page()).toMatchObject({ reading: 'site', lines: 0 });
  });

  it('goes back to the adapter as soon as that can read again, and has names again', async () => {
    const seen = watchPage(googleMeet);
    region();
    await talk(
      QUESTION,
      into(append(document.getElementById('region') as Element, '<div><p></p></div>').firstElementChild),
    );
    await settle();
    expect(seen.page()).toMatchObject({ reading: 'behaviour' });
    expect(seen.texts()).toEqual([QUESTION]);
    document.getElementById('region')?.replaceChildren();
    await talk(ANSWER, into(knownRow('Bea Lund')));
    await settle();
    expect(seen.page()).toMatchObject({ reading: 'site' });
    expect(seen.lines()).toMatchObject([{ speaker: 'Bea Lund', text: ANSWER }]);
  });

  it('is not searched where it says that captions are off, nor outside of a call', async () => {
    const off = show('<i class="google-symbols" id="icon">closed_caption_off</i>', 'icon');
    const seen = watchPage(googleMeet);
    show(CAPTIONS, 'captions');
    await talk(QUESTION, captionRow('Ann Roth'));
    await settle();
    expect(seen.page()).toMatchObject({ captionsSwitch: 'off', reading: 'site' });
    off.remove();
    await talk(ANSWER, captionRow('Bea Lund'));
    await settle();
    expect(seen.page()).toMatchObject({ stage: 'outside', reading: 'site' });
  });
});

describe('what the user has shown', () => {
  it('is read from the next words on, with what stands there already', async () => {
    const seen = watchPage();
    show(CAPTIONS, 'captions');
    captionRow('Ann Roth')('So where would you keep the sessions?');
    await settle();
    seen.ways.show(pickOf(document.getElementById('captions') as Element));
    seen.look();
    expect(seen.page()).toMatchObject({ stage: 'in-call', reading: 'choice', lines: 0 });
    await talk('In Redis, I think.', captionRow('Bea Lund'));
    await settle();
    expect(seen.texts()).toEqual(['So where would you keep the sessions?', 'In Redis, I think.']);
    expect(seen.ways.foundBy()).toBe('own marks');
  });

  it('may be captions that come whole', async () => {
    const seen = watchPage();
    const list = show('<ul id="captions"></ul>', 'captions');
    seen.ways.show(pickOf(list));
    for (const text of [QUESTION, ANSWER]) {
      append(list, `<li><b>Ann Roth</b> ${text}</li>`);
      await settle();
    }
    expect(seen.texts()).toEqual([QUESTION, ANSWER]);
  });

  it('is no longer there when captions come elsewhere: it is dropped, and they are found by behaviour', async () => {
    const seen = watchPage();
    const tile = show('<div id="tile"><p>Ann Roth</p></div><button>Mute</button><button>Leave</button>', 'tile');
    const pick = pickOf(tile);
    seen.ways.show(pick);
    show(CAPTIONS, 'captions');
    await talk(QUESTION, captionRow('Ann Roth'));
    // The tile has only just appeared, so it takes a moment to be sure that it does not change.
    await settle(9_000);
    expect(seen.lost).toEqual([pick]);
    expect(seen.page()).toMatchObject({ reading: 'behaviour' });
    expect(seen.texts()).toEqual([QUESTION]);
  });

  it('is kept while it is read, though something else looks like captions, too', async () => {
    const seen = watchPage();
    const list = show(CAPTIONS, 'captions');
    seen.ways.show(pickOf(list));
    const other = show('<button>Mute</button><button>Leave</button><p id="other"></p>', 'other');
    const words = captionRow('Ann Roth');
    for (const [i, state] of spoken(QUESTION).entries()) {
      words(state);
      into(other)(spoken(ANSWER)[i] ?? '');
      await settle(300);
    }
    expect(seen.lost).toEqual([]);
    expect(seen.texts()).toEqual([QUESTION]);
  });

  it('is kept while captions are off', async () => {
    const seen = watchPage();
    show(CAPTIONS, 'captions');
    seen.ways.show(pickOf(document.getElementById('captions') as Element));
    await talk(QUESTION, captionRow('Ann Roth'));
    document.querySelector('section')?.remove();
    await settle(20_000);
    expect(seen.page()).toMatchObject({ stage: 'in-call', reading: 'choice', lines: 0 });
    expect(seen.lost).toEqual([]);
  });

  it('gives way to an adapter that reads everything, and helps one that reads a part', async () => {
    const seen = watchPage(googleMeet);
    const list = region();
    seen.ways.show(pickOf(list));
    await talk(QUESTION, into(knownRow('Ann Roth')));
    await settle();
    expect(seen.page()).toMatchObject({ reading: 'site' });
    const long = `${ANSWER} Nothing is written to disk while requests are coming in, because that would slow them down.`;
    await talk(long, into(append(list, '<div><p></p></div>').firstElementChild));
    await settle();
    expect(seen.page()).toMatchObject({ reading: 'choice' });
    expect(seen.texts()).toContain(long);
  });

  it('does not help an adapter that reads a part while it reads nothing itself', async () => {
    const seen = watchPage(googleMeet);
    const list = region();
    seen.ways.show(pickOf(list));
    await talk(QUESTION, into(knownRow('Ann Roth')));
    const long = `${ANSWER} Nothing is written to disk while requests are coming in, because that would slow them down.`;
    append(list, `<div><p>${long}</p></div>`);
    await settle();
    expect(seen.page()).toMatchObject({ reading: 'site', lines: 1 });
    expect(seen.page()?.unexplainedChars).toBeGreaterThan(long.length / 2);
    await talk('So what do you think?', into(append(list, '<div><p></p></div>').firstElementChild));
    await settle();
    expect(seen.page()).toMatchObject({ reading: 'choice' });
    expect(seen.texts()).toEqual(expect.arrayContaining([long, 'So what do you think?']));
  });

  it('can be taken back', async () => {
    const seen = watchPage();
    const list = show(CAPTIONS, 'captions');
    seen.ways.show(pickOf(list));
    seen.look();
    expect(seen.page()).toMatchObject({ reading: 'choice' });
    seen.ways.show(null);
    seen.look();
    expect(seen.page()).toMatchObject({ reading: 'site' });
  });
});

describe('the captions that an element is part of', () => {
  it('are the list, for a line of it, also while it is the only one', () => {
    const seen = watchPage();
    show('<main><p>Ann Roth</p><button>Mute</button><button>Leave</button></main>', 'main');
    const list = show(
      '<section><div id="captions" role="log"><div><b>Ann</b><p id="words">so</p></div></div></section>',
      'captions',
    );
    expect(seen.ways.around(document.getElementById('words') as Element)).toBe(list);
  });
});
