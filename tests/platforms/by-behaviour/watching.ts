// A page in jsdom that is read as a call would be, with whatever ways there are.
import { vi } from 'vitest';
import { BEHAVIOUR_RULES } from '#core/captions/behaviour/rules.ts';
import type { CaptionLine } from '#core/captions/line.ts';
import type { PageEvidence } from '#core/captions/page-health.ts';
import type { CaptionPick } from '#core/captions/pick.ts';
import type { PlatformAdapter } from '#platforms/adapter.ts';
import { observeCaptions } from '#platforms/observe-captions.ts';
import { other } from '#platforms/other/other.ts';
import { createWays, type Ways } from '#platforms/ways.ts';

const endings: AbortController[] = [];

export interface Watching {
  readonly ways: Ways;
  /** Choices that were dropped. */
  readonly lost: readonly CaptionPick[];
  lines(): readonly CaptionLine[];
  texts(): readonly string[];
  page(): PageEvidence | undefined;
  look(): void;
}

export function watchPage(adapter: PlatformAdapter = other): Watching {
  const ending = new AbortController();
  endings.push(ending);
  const lost: CaptionPick[] = [];
  let page: PageEvidence | undefined;
  const ways = createWays(document, adapter, BEHAVIOUR_RULES, (pick) => lost.push(pick), ending.signal);
  const pageChanged = (evidence: PageEvidence) => {
    page = evidence;
  };
  const observer = observeCaptions(
    document,
    adapter,
    { captionsChanged: () => undefined, pageChanged },
    ending.signal,
    ways,
  );
  const { lines, look } = observer;
  return { ways, lost, lines, texts: () => lines().map(({ text }) => text), page: () => page, look };
}

export function endWatching(): void {
  for (const ending of endings.splice(0)) ending.abort();
  document.body.replaceChildren();
}

export const settle = (ms = 1_000): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

/** Markup in the page, and the element in it that has the id. */
export function show(html: string, id: string): HTMLElement {
  document.body.insertAdjacentHTML('beforeend', html);
  return document.getElementById(id) ?? document.body;
}

/** A new child with these words. */
export function append(list: Element, html: string): HTMLElement {
  const before = list.children.length;
  list.insertAdjacentHTML('beforeend', html);
  return list.children[before] as HTMLElement;
}

/** Shows states of a text in an element. */
export const into =
  (element: Element | null | undefined) =>
  (state: string): void => {
    if (element) element.textContent = state;
  };

/** A list of captions as a redesign might have it: name and words in one paragraph. */
export const CAPTIONS = '<section><div id="captions"></div></section>';
export const captionRow = (name: string): ((state: string) => void) => {
  const row = append(document.getElementById('captions') as Element, `<div><p><b>${name}</b> </p></div>`);
  const words = document.createTextNode('');
  row.querySelector('p')?.append(words);
  return (state) => {
    words.nodeValue = state;
  };
};
