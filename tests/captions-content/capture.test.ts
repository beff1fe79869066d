// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://meet.google.com/kqv-wnpd-zrt"}
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { googleMeet } from '#platforms/google-meet/google-meet.ts';
import { fixturePage } from '../platforms/fixture-page.ts';
import { openWorker, type Worker } from './open-worker.ts';

const { startCapture } = await import('../../entrypoints/captions.content/capture.ts');

/** Longer than a script that has something to say, or only that it is alive, keeps silent. */
const A_WHILE_MS = 30_000;

const speak = (text: string) => {
  [...document.querySelectorAll('.ygicle')].at(-1)?.replaceChildren(text);
};
const on = (event: 'pagehide' | 'pageshow') => window.dispatchEvent(new Event(event));
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('the script of a page that is left', () => {
  let ending: AbortController;
  let worker: Worker;
  const pages = () => worker.told('page.reported').map(({ page }) => page);

  beforeEach(async () => {
    vi.useFakeTimers();
    worker = openWorker({ hasStarted: true });
    ending = new AbortController();
    document.body.replaceChildren(...fixturePage('google-meet-2026-08-22').body.childNodes);
    startCapture(document, googleMeet, ending);
    await pass(1_000);
  });
  afterEach(() => {
    ending.abort();
    vi.useRealTimers();
  });

  it('says that the call is over, and sends what had been said', async () => {
    expect(pages().at(-1)).toBe('capturing');
    speak('Say ten million, or twenty.');
    on('pagehide');
    await pass(0);
    expect(pages().at(-1)).toBe('ended');
    expect(worker.stored().map(({ text }) => text)).toContain('Say ten million, or twenty.');
  });

  it('says nothing after that while its timers run on, though the call is still in the page', async () => {
    on('pagehide');
    await pass(0);
    const before = worker.said.length;
    speak('These words belong to nobody.');
    await pass(A_WHILE_MS);
    expect(worker.said.slice(before)).toEqual([]);
  });

  it('would have said all of that, had the page not been left', async () => {
    const before = worker.said.length;
    speak('These words belong to somebody.');
    await pass(A_WHILE_MS);
    const names = worker.said.slice(before).map(({ name }) => name);
    expect(new Set(names)).toEqual(new Set(['captions.heard', 'page.reported']));
  });

  it('reports the call again when somebody comes back to the page', async () => {
    on('pagehide');
    await pass(A_WHILE_MS);
    on('pageshow');
    await pass(1_000);
    expect(pages().at(-1)).toBe('capturing');
    expect(worker.told('call.joined')).toHaveLength(2);
  });
});
