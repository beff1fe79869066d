import { useCallback, useEffect, useRef, useState } from 'react';

export interface Pending<Change, Problem> {
  /** Shown as if it were done, and not done yet: what can be taken back. */
  readonly change: Change | null;
  /** Why the last one could not be done. */
  readonly problem: Problem | null;
  begun(change: Change): void;
  undone(): void;
  /** It will not be taken back. */
  settled(): void;
}

/**
 * A change that can be taken back until the next one, or until the page is left. No clock runs: undo is there for
 * as long as the notice is.
 *
 * @param carryOut gives the reason where it cannot be done; always the same function
 */
export function usePending<Change, Problem>(
  carryOut: (change: Change) => Promise<Problem | null>,
): Pending<Change, Problem> {
  const [change, setChange] = useState<Change | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const pending = useRef<Change | null>(null);

  const wait = useCallback((next: Change | null) => {
    pending.current = next;
    setChange(next);
  }, []);
  const settled = useCallback(() => {
    const { current } = pending;
    if (current === null) return;
    wait(null);
    void carryOut(current).then(setProblem);
  }, [wait, carryOut]);

  useEffect(() => {
    window.addEventListener('pagehide', settled);
    return () => window.removeEventListener('pagehide', settled);
  }, [settled]);

  return {
    change,
    problem,
    settled,
    undone: useCallback(() => wait(null), [wait]),
    begun: useCallback(
      (next) => {
        settled();
        wait(next);
      },
      [settled, wait],
    ),
  };
}
