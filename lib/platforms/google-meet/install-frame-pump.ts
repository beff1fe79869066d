import { callAt } from './call-path.ts';
import { createFramePump } from './frame-pump.ts';

/** Kept on the window, where a later script finds it, whatever else has replaced the functions meanwhile. */
const INSTALLED = Symbol.for('ringside: frames in a hidden call');

type PageWindow = Pick<Window & typeof globalThis, 'document' | 'location' | 'performance' | 'reportError'> &
  Pick<Window, 'requestAnimationFrame' | 'cancelAnimationFrame' | 'setTimeout'>;

/**
 * Meet draws captions in animation frames, and a browser gives none to a hidden tab: whoever looks
 * at a whiteboard in another tab gets no captions, and on the way back all of them at once
 * (measured by others, 2026-09-24). So `requestAnimationFrame` also answers while a call is hidden.
 * Whether captions are on plays no part: they come back on, and calls are entered, in frames too.
 *
 * A page that has kept the browser's own function before this runs is not reached. Timers of a
 * hidden tab may come only once a second; those of a tab that plays sound come when they should.
 */
export function installFramePump(window: PageWindow): void {
  if (INSTALLED in window) return;
  Object.defineProperty(window, INSTALLED, { value: true });
  const { document } = window;
  const pump = createFramePump({
    request: window.requestAnimationFrame.bind(window),
    cancel: window.cancelAnimationFrame.bind(window),
    later: (ms, run) => void window.setTimeout(run, ms),
    isStalled: () => document.hidden && callAt(window.location.pathname) !== null,
    now: () => window.performance.now(),
    report: (error) => window.reportError(error),
  });
  window.requestAnimationFrame = pump.request;
  window.cancelAnimationFrame = pump.cancel;
  document.addEventListener('visibilitychange', pump.visibilityChanged);
}
