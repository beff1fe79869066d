import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { installFramePump } from '#platforms/google-meet/install-frame-pump.ts';

/** A page of Meet whose browser never draws. */
function openPage(path = '/kqv-wnpd-zrt') {
  const { window } = new JSDOM('', { url: `https://meet.google.com${path}`, pretendToBeVisual: true });
  const asked: FrameRequestCallback[] = [];
  window.requestAnimationFrame = (callback) => asked.push(callback);
  window.cancelAnimationFrame = vi.fn();
  const timers: (() => void)[] = [];
  vi.spyOn(window, 'setTimeout').mockImplementation(((run: () => void) => timers.push(run)) as never);
  const hide = () => {
    vi.spyOn(window.document, 'hidden', 'get').mockReturnValue(true);
    window.document.dispatchEvent(new window.Event('visibilitychange'));
  };
  const page = Object.assign(window, { reportError: vi.fn() });
  return { page, asked, timers, hide };
}

describe('the frame pump in a page', () => {
  it('draws while a call is hidden, and not before', () => {
    const { page, timers, hide } = openPage();
    installFramePump(page);
    const draw = vi.fn();
    page.requestAnimationFrame(draw);
    expect(timers).toEqual([]);
    hide();
    for (const run of timers) run();
    expect(draw.mock.calls).toEqual([[expect.any(Number)]]);
  });

  it('leaves alone what is hidden and no call', () => {
    const { page, timers, hide } = openPage('/landing');
    installFramePump(page);
    hide();
    page.requestAnimationFrame(vi.fn());
    expect(timers).toEqual([]);
  });

  it('is put there once, also after something else has replaced what it put there', () => {
    const { page, asked } = openPage();
    installFramePump(page);
    const ours = page.requestAnimationFrame;
    installFramePump(page);
    expect(page.requestAnimationFrame).toBe(ours);
    const theirs: typeof ours = (callback) => ours(callback);
    page.requestAnimationFrame = theirs;
    installFramePump(page);
    expect(page.requestAnimationFrame).toBe(theirs);
    page.requestAnimationFrame(vi.fn());
    expect(asked).toHaveLength(1);
  });

  it('changes two functions of the page and leaves one mark, nothing else', () => {
    const { page } = openPage();
    const before = new Map(Reflect.ownKeys(page).map((key) => [key, Reflect.get(page, key)]));
    installFramePump(page);
    const changed = Reflect.ownKeys(page).filter((key) => !Object.is(Reflect.get(page, key), before.get(key)));
    expect(changed.map(String)).toEqual([
      'requestAnimationFrame',
      'cancelAnimationFrame',
      'Symbol(ringside: frames in a hidden call)',
    ]);
  });
});
