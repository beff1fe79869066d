import { useCallback, useEffect, useState } from 'react';

/** True for a while after each call: for confirmations that go away by themselves. */
export function useBriefly(forMs: number): readonly [boolean, () => void] {
  const [count, setCount] = useState(0);
  const [over, setOver] = useState(0);
  useEffect(() => {
    if (count === over) return undefined;
    const timer = setTimeout(() => setOver(count), forMs);
    return () => clearTimeout(timer);
  }, [count, over, forMs]);
  return [count !== over, useCallback(() => setCount((n) => n + 1), [])];
}
