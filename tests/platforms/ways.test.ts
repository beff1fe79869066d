// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BEHAVIOUR_RULES } from '#core/captions/behaviour/rules.ts';
import type { CaptionLine } from '#core/captions/line.ts';
import type { PageEvidence } from '#core/captions/page-health.ts';
import { type CaptionPick, isMark } from '#core/captions/pick.ts';
import type { PlatformAdapter } from '#platforms/adapter.ts';
import { writeLocator } from '#platforms/by-choice/locator.ts';
import { googleMeet } from '#platforms/google-meet/google-meet.ts';
import { observeCaptions } from '#platforms/observe-captions.ts';
import { other } from '#platforms/other/other.ts';
import { createWays } from '#platforms/ways.ts';
import { ANSWER, QUESTION, talk, type } from './by-behaviour/talk.ts';

const endings: AbortController[] = [];

function watch(adapter: PlatformAdapter = other) {
  const ending = new AbortController();
  endings.push(ending);
  const lost: CaptionPick[] = [];
  let lines: readonly CaptionLine[] = [];
  let page: PageEvidence | undefined;
  const ways = createWays(document, adapter, BEHAVIOUR_RULES, (pick) => lost.push(pick), ending.signal);
  const observer = observeCaptions(
    document,
    adapter,
    {
      captionsChanged: (now) => {
        lines = now;
      },
      pageChanged: (evidence) => {
        page = evidence;
      },
    },
    ending.signal,
    ways,
  );
  return {
    ways,
    lost,
    texts: () => lines.map(({ text }) => text),
    lines: () => lines,
    page: () => page,
    look: () => observer.look(),
  };
}

const settle = (ms = 1_000) => vi.advanceTimersByTimeAsync(ms);

/** Puts a row into a list; the answer shows states of its words. */
function row(list: Element, name: string): (state: string) => void {
  const element = document.createElement('div');
  element.innerHTML = `<p><b></b> </p>`;
  const words = document.createTextNode('');
  element.querySelector('b')?.append(name);
  element.querySelector('p')?.append(words);
  list.append(element);
  return (state) => {
    words.nodeValue = state;
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  for (const ending of endings.splice(0)) ending.abort();
  document.body.replaceChildren();
  vi.useRealTimers();
});

describe('a page that nothing is known of', () => {
  it('is read once its captions have shown themselves, from their first word on', async () => {
    document.body.innerHTML =
      '<main><h1>Mock interview</h1><div id="tiles"><p>Ann Roth</p></div></main><div id="list"></div>';
    const seen = watch();
    const list = document.getElementById('list') as HTMLElement;
    expect(seen.page()).toMatchObject({ stage: 'unproven', reading: 'site' });
    await talk(QUESTION, row(list, 'Ann Roth'));
    await settle();
    expect(seen.page()).toMatchObject({ stage: 'in-call', reading: 'behaviour' });
    expect(seen.lines()).toMatchObject([{ speaker: null, voice: null, text: QUESTION }]);
    await talk('Okay.', row(list, 'Bea Lund'));
    await talk(ANSWER, row(list, 'Bea Lund'));
    expect(seen.texts()).toEqual([QUESTION, 'Okay.', ANSWER]);
  });
});
