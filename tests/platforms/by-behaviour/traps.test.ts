// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ANSWER, QUESTION, spoken, talk, type } from './talk.ts';
import { append, CAPTIONS, captionRow, endWatching, into, settle, show, watchPage } from './watching.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  endWatching();
  vi.useRealTimers();
});

const MESSAGE = 'I have pasted the whole task into the shared document, please have a look at it before we start.';

/** What else moves in a call, for half a minute or so. None of it may ever be read as speech. */
const TRAPS: Readonly<Record<string, () => Promise<void>>> = {
  'chat messages, which arrive whole': async () => {
    const list = show('<ul id="chat" role="log" aria-live="polite"></ul>', 'chat');
    for (let i = 0; i < 10; i += 1) {
      append(list, `<li><b>Ann Roth</b><p>${MESSAGE} (${i})</p></li>`);
      await settle(2_500);
    }
  },
  'chat messages in one box, which grows by them': async () => {
    const box = show('<pre id="chat"></pre>', 'chat');
    for (let i = 0; i < 12; i += 1) {
      box.append(`\nAnn: ${MESSAGE}`);
      await settle(2_000);
    }
  },
  'a clock': async () => {
    const clock = show('<span id="clock"></span>', 'clock');
    for (let s = 0; s < 40; s += 1) {
      into(clock)(`12:04:${String(s).padStart(2, '0')} am, recording for ${s} seconds`);
      await settle(1_000);
    }
  },
  'a countdown in words': async () => {
    const timer = show('<p id="timer"></p>', 'timer');
    for (const word of 'ten nine eight seven six five four three two one now'.split(' ')) {
      into(timer)(`This room closes in ${word} seconds, thank you all for coming today`);
      await settle(1_000);
    }
  },
  'notices of the announcer': async () => {
    const announcer = show('<div id="live" aria-live="polite"></div>', 'live');
    for (let i = 0; i < 8; i += 1) {
      into(announcer)('Your camera is on. Your microphone is on.');
      await settle(1_000);
      into(announcer)('Ines Okafor has raised a hand. There is one raised hand.');
      await settle(1_000);
    }
  },
  'a typing indicator': async () => {
    const indicator = show('<div id="typing"></div>', 'typing');
    for (let i = 0; i < 30; i += 1) {
      into(indicator)(`Ines Okafor is typing${'.'.repeat(i % 4)}`);
      await settle(400);
    }
  },
  'a document in which somebody types': async () => {
    const editor = show('<div id="doc" contenteditable="true"><p></p></div>', 'doc');
    for (let i = 0; i < 2; i += 1) await type(QUESTION, into(editor.querySelector('p')));
  },
  'an editor that draws what is typed, letter by letter': async () => {
    const editor = show('<div id="view"><div></div></div>', 'view');
    for (let i = 0; i < 2; i += 1) await type(QUESTION, into(editor.firstElementChild));
  },
  'a document that comes in bursts from somebody far away': async () => {
    const line = show('<p id="line"></p>', 'line');
    for (let end = 1; end < QUESTION.length; end += 3) {
      into(line)(QUESTION.slice(0, end));
      await settle(400);
    }
  },
  'the list of participants': async () => {
    const list = show('<div id="people"></div>', 'people');
    for (const name of ['Ann Roth', 'Bea Lund', 'Cleo Park', 'Dan Obi', 'Eva Sanz', 'Finn Ode', 'Gus Holm']) {
      append(list, `<span>${name} </span>`);
      await settle(4_000);
    }
    list.append(list.firstElementChild as Element);
    await settle(2_000);
  },
  'the settings of captions, opened and closed': async () => {
    const strip = show('<div id="strip"><span>English</span></div>', 'strip');
    for (let i = 0; i < 6; i += 1) {
      const menu = append(
        strip,
        '<ul><li>English</li><li>German</li><li>French (beta)</li><li>Large letters</li></ul>',
      );
      await settle(1_000);
      menu.remove();
      await settle(1_000);
    }
  },
  'a ticker of lyrics, line after line': async () => {
    const line = show('<p id="lyrics"></p>', 'lyrics');
    for (let i = 0; i < 15; i += 1) {
      into(line)(i % 2 === 0 ? 'And the rain keeps falling over the town' : 'While nobody is there to see it fall');
      await settle(1_800);
    }
  },
  'lyrics that appear word by word': async () => {
    const line = show('<p id="lyrics"></p>', 'lyrics');
    for (let i = 0; i < 4; i += 1) {
      const words = 'And the rain keeps falling over the town while nobody is there to see it fall'.split(' ');
      for (let end = 1; end <= words.length; end += 1) {
        into(line)(words.slice(0, end).join(' '));
        await settle(350);
      }
    }
  },
  'an advertisement that runs round by words': async () => {
    const words = 'Upgrade to premium today and get three more hours of calls for free every single month'.split(' ');
    const line = show('<p id="ad"></p>', 'ad');
    for (let i = 0; i < 60; i += 1) {
      into(line)(words.join(' '));
      words.push(words.shift() ?? '');
      await settle(300);
    }
  },
  'an advertisement that runs round by letters': async () => {
    let text = 'Upgrade to premium today and get three more hours of calls for free. ';
    const line = show('<p id="ad"></p>', 'ad');
    for (let i = 0; i < 200; i += 1) {
      into(line)(text);
      text = text.slice(1) + text.slice(0, 1);
      await settle(100);
    }
  },
  'an assistant that answers piece by piece, and rewrites nothing': async () => {
    const bubble = show('<div id="bot"><b>Assistant</b><p></p></div>', 'bot').querySelector('p');
    const words = `${ANSWER} ${QUESTION} ${MESSAGE}`.split(' ');
    for (let end = 3; end <= words.length; end += 3) {
      into(bubble)(words.slice(0, end).join(' '));
      await settle(150);
    }
  },
  'a button whose label grows': async () => {
    const button = show('<button id="jump"></button>', 'jump');
    await talk(QUESTION, into(button));
    await talk(ANSWER, into(button));
  },
  'a field that is filled in': async () => {
    const field = show('<div role="textbox" id="field"></div>', 'field');
    await talk(QUESTION, into(field));
    await talk(ANSWER, into(field));
  },
  'a caption of three words': async () => {
    await talk('Yes, I see.', into(show('<p id="words"></p>', 'words')));
  },
};

describe.each(Object.entries(TRAPS))('%s', (_, act) => {
  it('are never taken for captions', async () => {
    const seen = watchPage();
    await act();
    await settle();
    expect(seen.page()).toMatchObject({ stage: 'unproven', reading: 'site', lines: 0 });
  });

  it('do not get in among the captions beside them', async () => {
    const seen = watchPage();
    show(CAPTIONS, 'captions');
    const acting = act();
    await talk(QUESTION, captionRow('Ann Roth'));
    await talk(ANSWER, captionRow('Bea Lund'));
    await acting;
    await settle();
    expect(seen.page()).toMatchObject({ stage: 'in-call', reading: 'behaviour' });
    expect(seen.texts()).toEqual([QUESTION, ANSWER]);
  });
});

describe('what belongs to captions and is no speech', () => {
  it('a copy for screen readers is left out, and every word is read once', async () => {
    const seen = watchPage();
    const list = show('<div id="list"></div>', 'list');
    const say = async (initials: string, text: string) => {
      const row = append(
        list,
        `<div><div>${initials}</div><div></div><div aria-live="polite" aria-atomic="true"></div></div>`,
      );
      const [, words, copy] = row.children;
      for (const state of spoken(text)) {
        into(words)(state);
        into(copy)(state);
        await settle(300);
      }
    };
    await say('In', QUESTION);
    await say('Sa', ANSWER);
    await settle();
    expect(seen.texts()).toEqual([QUESTION, ANSWER]);
  });

  it('a copy that stands before the words, or is marked up like them, is left out as well', async () => {
    const seen = watchPage();
    const list = show('<div id="list"></div>', 'list');
    const row = append(list, '<div><p></p><p></p></div>');
    for (const state of [...spoken(QUESTION), ...spoken(ANSWER)]) {
      for (const child of row.children) into(child)(state);
      await settle(300);
    }
    expect(seen.texts()).toEqual([ANSWER]);
  });

  it('a copy at the other end of the page is not read a second time', async () => {
    const seen = watchPage();
    show(CAPTIONS, 'captions');
    const copy = show('<button>Leave</button><button>Mute</button><div id="copy" aria-live="polite"></div>', 'copy');
    for (const text of [QUESTION, ANSWER]) {
      const words = captionRow('Ann Roth');
      await talk(text, (state) => {
        words(state);
        into(copy)(state);
      });
    }
    await settle();
    expect(seen.texts()).toEqual([QUESTION, ANSWER]);
  });

  it('a notice that comes whole among lines that all have a name is left out; a line without one that grows is not', async () => {
    const seen = watchPage();
    const list = show('<div id="list" role="log"></div>', 'list');
    const say = async (label: string, text: string) => {
      const row = append(list, `<div>${label}<p></p></div>`);
      await talk(text, into(row.querySelector('p')));
    };
    await say('<div>Ann Roth</div>', QUESTION);
    await say('<div>Bea Lund</div>', ANSWER);
    append(list, '<div><p>Jordan Vale has joined the call</p></div>');
    await settle();
    expect(seen.texts()).toEqual([QUESTION, ANSWER]);
    await say('', 'I have no name yet, as I have only just come in.');
    await settle();
    expect(seen.texts()).toContain('I have no name yet, as I have only just come in.');
  });

  it('old and new words that stand together for a moment are never read', async () => {
    const seen = watchPage();
    show(CAPTIONS, 'captions');
    for (const text of [QUESTION, ANSWER]) {
      const words = captionRow('Ann Roth');
      let before = '';
      for (const state of spoken(text)) {
        words(`${before}${state}`);
        await settle(50);
        words(state);
        await settle(250);
        before = state;
      }
    }
    await settle();
    expect(seen.texts()).toEqual([QUESTION, ANSWER]);
  });

  it('names, initials, times and the button to the end are left out', async () => {
    const seen = watchPage();
    const list = show('<div><div id="list"></div><div><button>Jump to bottom</button></div></div>', 'list');
    for (const [name, text] of [
      ['Ann Roth', QUESTION],
      ['Bea Lund', ANSWER],
    ]) {
      const row = append(list, `<div><div><i>AR</i></div><div>${name}</div><div></div><div>10:14</div></div>`);
      await talk(text ?? '', into(row.children[2]));
    }
    await settle();
    expect(seen.texts()).toEqual([QUESTION, ANSWER]);
  });
});
