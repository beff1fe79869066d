import { useEffect, useState } from 'react';

interface RehearsalClock {
  readonly atMs: number;
  readonly paused: boolean;
  readonly pause: () => void;
  readonly resume: () => void;
  readonly moveTo: (atMs: number) => void;
}

/** Words come three a second. */
const TICK_MS = 120;

/**
 * Runs from 0 to the end, unless it is paused.
 *
 * @param speed how many times faster than life
 */
export function useRehearsalClock(lengthMs: number, speed: number): RehearsalClock {
  const [atMs, setAtMs] = useState(0);
  const [paused, setPaused] = useState(false);
  const isRunning = !paused && atMs < lengthMs;
  useEffect(() => {
    if (!isRunning) return;
    let last = performance.now();
    const ticking = setInterval(() => {
      const now = performance.now();
      const passedMs = (now - last) * speed;
      last = now;
      setAtMs((at) => Math.min(lengthMs, at + passedMs));
    }, TICK_MS);
    return () => clearInterval(ticking);
  }, [isRunning, lengthMs, speed]);
  return { atMs, paused, pause: () => setPaused(true), resume: () => setPaused(false), moveTo: setAtMs };
}
