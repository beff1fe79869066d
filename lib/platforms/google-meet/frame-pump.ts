/** What a page draws with, and what can stand in for it while nobody looks at the page. */
export interface FrameSource {
  /** The browser's own `requestAnimationFrame` and `cancelAnimationFrame`. */
  request(callback: FrameRequestCallback): number;
  cancel(id: number): void;
  /** Once, after so many milliseconds, also in a hidden tab. */
  later(ms: number, run: () => void): void;
  /** The browser gives no frames now, and they are wanted all the same. */
  isStalled(): boolean;
  now(): number;
  /** Where the error of one callback goes, so that the next one runs all the same. */
  report(error: unknown): void;
}

export interface FramePump {
  request(callback: FrameRequestCallback): number;
  cancel(id: number): void;
  /** The tab was hidden or shown. */
  visibilityChanged(): void;
}

/** Captions change about three times a second; drawing all of the page more often would be work for nobody. */
const FRAME_MS = 100;

/**
 * Frames that also come while the page is hidden. Every callback waits for a frame of the browser's
 * in any case, under the browser's own number; while frames stall, a timer takes those that wait
 * away from the browser and runs them itself. So nothing has to be handed over when the tab is
 * hidden or shown, and nothing can run twice: whoever comes first takes the callback with it.
 */
export function createFramePump(source: FrameSource): FramePump {
  const waiting = new Map<number, FrameRequestCallback>();
  let isTimed = false;

  const take = (id: number): FrameRequestCallback | undefined => {
    const callback = waiting.get(id);
    waiting.delete(id);
    return callback;
  };

  const pump = () => {
    isTimed = false;
    if (!source.isStalled()) return;
    const now = source.now();
    // What these ask for in turn is for the next time.
    for (const id of [...waiting.keys()]) {
      const callback = take(id);
      if (callback === undefined) continue;
      source.cancel(id);
      try {
        callback(now);
      } catch (error) {
        source.report(error);
      }
    }
  };

  const pumpLater = () => {
    if (isTimed || waiting.size === 0 || !source.isStalled()) return;
    isTimed = true;
    source.later(FRAME_MS, pump);
  };

  return {
    request(callback) {
      const id = source.request((now) => take(id)?.(now));
      waiting.set(id, callback);
      pumpLater();
      return id;
    },
    cancel(id) {
      waiting.delete(id);
      source.cancel(id);
    },
    visibilityChanged: pumpLater,
  };
}
