import { useEffect, useState } from 'react';
import { readConsent, watchConsent } from '#settings/consent.ts';

/** Whether the first run is done; null until it is known. */
export function useConsented(): boolean | null {
  const [consented, setConsented] = useState<boolean | null>(null);
  useEffect(() => {
    void readConsent().then((consent) => setConsented(consent !== null));
    return watchConsent((consent) => setConsented(consent !== null));
  }, []);
  return consented;
}
