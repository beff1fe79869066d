import { useEffect, useState } from 'react';
import type { PageFindings } from '#core/captions/findings.ts';

const ASK_EVERY_MS = 1_000;

/** What the page finds, asked anew while the check is open: null when it does not answer, undefined while it is first asked. */
export function useFindings(examine: () => Promise<PageFindings | null>): PageFindings | null | undefined {
  const [findings, setFindings] = useState<PageFindings | null>();
  useEffect(() => {
    const ask = () => void examine().then(setFindings);
    ask();
    const asking = setInterval(ask, ASK_EVERY_MS);
    return () => clearInterval(asking);
  }, [examine]);
  return findings;
}
