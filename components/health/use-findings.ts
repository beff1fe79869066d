import { useEffect, useState } from 'react';
import type { PageFindings } from '#core/captions/findings.ts';

const ASK_EVERY_MS = 1_000;

/** What the page finds, asked anew while the check is open; null until it has answered. */
export function useFindings(examine: () => Promise<PageFindings | null>): PageFindings | null {
  const [findings, setFindings] = useState<PageFindings | null>(null);
  useEffect(() => {
    const ask = () => void examine().then(setFindings);
    ask();
    const asking = setInterval(ask, ASK_EVERY_MS);
    return () => clearInterval(asking);
  }, [examine]);
  return findings;
}
