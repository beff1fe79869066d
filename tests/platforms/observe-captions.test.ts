// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CaptionLine } from '#core/captions/line.ts';
import type { PageEvidence } from '#core/captions/page-health.ts';
import type { PlatformAdapter } from '#platforms/adapter.ts';
import { googleMeet } from '#platforms/google-meet/google-meet.ts';
import { jitsiMeet } from '#platforms/jitsi-meet/jitsi-meet.ts';
import { observeCaptions } from '#platforms/observe-captions.ts';
import { zoom } from '#platforms/zoom/zoom.ts';

const ZOOM_BOX =
  '<div class="live-transcription-subtitle__box"><div><img src="a"><span class="live-transcription-subtitle__item">so</span></div></div>';

const entry = (name: string, text: string) =>
  `<div><div><img alt="" src="${name}"><div><span>${name}</span></div></div><div class="text">${text}</div></div>`;

function openRegion(...entries: readonly string[]): HTMLElement {
  const parent = document.createElement('div');
  parent.setAttribute('jsname', 'dsyhDe');
  parent.innerHTML = `<div role="region" tabindex="0">${entries.join('')}</div>`;
  document.body.append(parent);
  return parent;
}

function watch(adapter: PlatformAdapter = googleMeet) {
  const ending = new AbortController();
  const snapshots: (readonly CaptionLine[])[] = [];
  const pages: PageEvidence[] = [];
  const observer = observeCaptions(
    document,
    adapter,
    { captionsChanged: (lines) => snapshots.push(lines), pageChanged: (evidence) => pages.push(evidence) },
    ending.signal,
  );
  endings.push(ending);
  return { observer, snapshots, pages, ending, texts: () => observer.lines().map(({ text }) => text) };
}

const textOf = (index: number) => document.querySelectorAll('.text')[index]?.firstChild;
/** Mutation observers report in a microtask. */
const settle = (ms = 0) => vi.advanceTimersByTimeAsync(ms);

const endings: AbortController[] = [];

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  for (const ending of endings.splice(0)) ending.abort();
  document.body.replaceChildren();
  vi.useRealTimers();
});

describe('watching captions', () => {
  it('reads what is there already', () => {
    openRegion(entry('Ann', 'hello'), entry('You', 'hi'));
    const { snapshots, pages } = watch();
    expect(snapshots).toEqual([
      [
        { key: 1, speaker: 'Ann', voice: null, text: 'hello' },
        { key: 2, speaker: 'You', voice: null, text: 'hi' },
      ],
    ]);
    expect(pages).toMatchObject([{ stage: 'in-call', hasCaptionRoot: true, lines: 2, unexplainedChars: 0 }]);
  });

  it('keeps the object of a line that has not changed', async () => {
    openRegion(entry('Ann', 'hello'), entry('You', 'hi'));
    const { snapshots } = watch();
    const text = textOf(1);
    if (text) text.nodeValue = 'hi there';
    await settle();
    const [before, after] = snapshots;
    expect(after?.[0]).toBe(before?.[0]);
    expect(after?.[1]).toEqual({ key: 2, speaker: 'You', voice: null, text: 'hi there' });
  });

  it('keeps the object of a line whose element changed without its words', async () => {
    openRegion(entry('Ann', 'hello'));
    const { snapshots } = watch();
    document.querySelector('.text')?.setAttribute('style', 'opacity: 0.5');
    await settle();
    expect(snapshots).toHaveLength(2);
    expect(snapshots[1]?.[0]).toBe(snapshots[0]?.[0]);
  });

  it('gives the same element its key again after it was taken out', async () => {
    openRegion(entry('Ann', 'hello'), entry('You', 'hi'));
    const { snapshots } = watch();
    const first = document.querySelector('[role="region"]')?.firstElementChild;
    first?.remove();
    await settle();
    document.querySelector('[role="region"]')?.prepend(first ?? '');
    await settle();
    expect(snapshots.map((lines) => lines.map(({ key }) => key))).toEqual([[1, 2], [2], [1, 2]]);
  });

  it('reads one snapshot for many mutations at once', async () => {
    openRegion(entry('Ann', 'a'));
    const { snapshots } = watch();
    for (let i = 0; i < 48; i += 1) document.querySelector('.text')?.append(` ${i}`);
    await settle();
    expect(snapshots).toHaveLength(2);
  });

  it('finds captions that appear later, within a tenth of a second', async () => {
    const { texts, pages } = watch();
    expect(pages).toMatchObject([{ stage: 'outside', hasCaptionRoot: false }]);
    openRegion(entry('Ann', 'hello'));
    await settle(100);
    expect(texts()).toEqual(['hello']);
  });

  it('follows a region that is replaced, and only the new one', async () => {
    const first = openRegion(entry('Ann', 'hello'));
    const { texts, snapshots } = watch();
    first.remove();
    openRegion(entry('Ann', 'hello'), entry('You', 'hi'));
    await settle(500);
    expect(texts()).toEqual(['hello', 'hi']);
    const heard = snapshots.length;
    first.querySelector('.text')?.append(' again');
    await settle(500);
    expect(snapshots).toHaveLength(heard);
  });

  it('reads anew what changed while it was out of the page', async () => {
    const region = openRegion(entry('Ann', 'hello'));
    const { texts, pages } = watch();
    region.remove();
    await settle(500);
    expect(texts()).toEqual([]);
    expect(pages.at(-1)).toMatchObject({ hasCaptionRoot: false, lines: 0 });
    region.querySelector('.text')?.append(' again');
    document.body.append(region);
    await settle(500);
    expect(texts()).toEqual(['hello again']);
  });

  it('goes on in a hidden tab, without animation frames', async () => {
    const frames = vi.spyOn(window, 'requestAnimationFrame');
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    const { texts } = watch();
    openRegion(entry('Ann', 'hello'));
    await settle(100);
    document.querySelector('.text')?.append(' you');
    await settle();
    expect(texts()).toEqual(['hello you']);
    expect(frames).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  it('reads no more lines than the last 200', () => {
    openRegion(...Array.from({ length: 250 }, (_, i) => entry('Ann', `line ${i}`)));
    const { texts } = watch();
    expect(texts()).toHaveLength(200);
    expect(texts().at(-1)).toBe('line 249');
  });

  it('says how much of the region nobody can explain, once it has stood there for two looks', async () => {
    openRegion('<div><div><p>captions in a layout that nobody knows yet</p></div></div>');
    const { pages } = watch();
    expect(pages).toMatchObject([{ lines: 0, unexplainedChars: 0 }]);
    await settle(500);
    expect(pages.at(-1)).toMatchObject({ lines: 0, unexplainedChars: 32 });
  });

  it('says so too when some lines are read and others are not', async () => {
    openRegion(entry('Ann', 'so where would you begin'), '<div><p>I would begin with the resources</p></div>');
    const { pages } = watch();
    await settle(500);
    expect(pages.at(-1)).toMatchObject({ lines: 1, unexplainedChars: 'withtheresources'.length });
  });

  it('does not count buttons, menus, hidden text, nor lines that are too old to be read', async () => {
    const old = Array.from({ length: 60 }, (_, i) => entry('Ann', `an older line with the number w${i}x`));
    const rest = Array.from({ length: 200 }, () => entry('Ann', 'the same again'));
    const controls =
      '<div><button>Jump to the most recent captions of this call</button><ul role="listbox"><li>Font size and colour of captions</li></ul></div>';
    openRegion(...old, ...rest, controls, '<p style="display: none">nothing that anybody could read here</p>');
    const { pages } = watch();
    await settle(500);
    expect(pages.at(-1)).toMatchObject({ lines: 199, unexplainedChars: 0 });
  });
});

describe('a page that shows two texts at once for a moment', () => {
  it('is read when it has come to rest', async () => {
    document.body.innerHTML = ZOOM_BOX;
    const { snapshots, texts } = watch(zoom);
    const item = document.querySelector('span');
    if (item) item.textContent = 'so so we';
    await settle(50);
    if (item) item.textContent = 'so we';
    await settle(50);
    expect(snapshots).toHaveLength(1);
    await settle(50);
    expect(snapshots).toHaveLength(2);
    expect(texts()).toEqual(['so we']);
  });

  it('reads what would have rested longer when it is told to, and once', async () => {
    document.body.innerHTML = ZOOM_BOX;
    const { observer, snapshots, texts } = watch(zoom);
    document.querySelector('span')?.append(' we');
    observer.settle();
    expect(texts()).toEqual(['so we']);
    await settle(400);
    expect(snapshots).toHaveLength(2);
  });

  it('reads the last words of a caption area that leaves the page before they have rested', async () => {
    document.body.innerHTML = ZOOM_BOX;
    const { snapshots } = watch(zoom);
    document.querySelector('span')?.append(' goodbye');
    await settle(10);
    document.body.replaceChildren();
    await settle(1_000);
    expect(snapshots.map((lines) => lines.map(({ text }) => text))).toEqual([['so'], ['so goodbye']]);
  });
});

describe('a page that does not come to rest', () => {
  it('is read a few times a second, so that nothing rolls away unread', async () => {
    document.body.innerHTML =
      '<div class="live-transcription-subtitle__box"><div><img src="a"><span class="live-transcription-subtitle__item">w0</span></div></div>';
    const { snapshots, texts } = watch(zoom);
    const item = document.querySelector('span');
    for (let word = 1; word <= 40; word += 1) {
      item?.append(` w${word}`);
      await settle(25);
    }
    expect(snapshots.length).toBeGreaterThanOrEqual(4);
    expect(snapshots.length).toBeLessThanOrEqual(6);
    await settle(80);
    expect(texts()[0]).toMatch(/w40$/);
  });
});

describe('an observer that is ended', () => {
  it('releases timers and observers, and says nothing any more', async () => {
    openRegion(entry('Ann', 'hello'));
    const { ending, snapshots, pages } = watch();
    const heard = [snapshots.length, pages.length];
    ending.abort();
    expect(vi.getTimerCount()).toBe(0);
    document.querySelector('.text')?.append(' again');
    document.body.append('anything');
    await settle(2_000);
    expect([snapshots.length, pages.length]).toEqual(heard);
  });

  it('releases what was about to happen', async () => {
    document.body.innerHTML = ZOOM_BOX;
    const { ending, snapshots } = watch(zoom);
    document.querySelector('span')?.append(' we');
    await settle(10);
    ending.abort();
    await settle(2_000);
    expect(snapshots).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('captions that leave the page when nobody speaks', () => {
  const stage = (inside: string) => {
    document.body.innerHTML = `<div id="largeVideoContainer">${inside}</div>`;
  };
  const SPOKEN = '<div><p><span>Ann: hello</span></p></div>';

  it('are taken for silent, not for turned off, once they have been there', async () => {
    stage('');
    const { pages } = watch(jitsiMeet);
    expect(pages.at(-1)).toMatchObject({ captionsSwitch: 'unknown', hasCaptionRoot: false });
    stage(SPOKEN);
    await settle(600);
    expect(pages.at(-1)).toMatchObject({ hasCaptionRoot: true, lines: 1 });
    stage('');
    await settle(600);
    expect(pages.at(-1)).toMatchObject({ captionsSwitch: 'on', hasCaptionRoot: false, lines: 0 });
    await settle(2_000);
    expect(pages.at(-1)).toMatchObject({ captionsSwitch: 'on' });
  });

  it('are off where the page says so, and unknown again after the call', async () => {
    stage(SPOKEN);
    const { pages } = watch(jitsiMeet);
    stage('<div role="button" aria-pressed="false" aria-label="Toggle subtitles"></div>');
    await settle(600);
    expect(pages.at(-1)).toMatchObject({ captionsSwitch: 'off', hasCaptionRoot: false });
    document.body.replaceChildren();
    await settle(600);
    stage('');
    await settle(600);
    expect(pages.at(-1)).toMatchObject({ stage: 'in-call', captionsSwitch: 'unknown' });
  });
});
