import { useCallback, useEffect, useState } from 'react';

/** What the palette says for a moment. */
export type Said =
  | { readonly kind: 'copied'; readonly text: string }
  | { readonly kind: 'unpinnable' }
  | { readonly kind: 'not-pinned' };

const SAID_FOR_MS = 3_000;

export function useSaid(): readonly [Said | null, (said: Said) => void] {
  const [said, setSaid] = useState<Said | null>(null);
  useEffect(() => {
    if (said === null) return undefined;
    const timer = setTimeout(() => setSaid(null), SAID_FOR_MS);
    return () => clearTimeout(timer);
  }, [said]);
  return [said, useCallback((next: Said) => setSaid(next), [])];
}
