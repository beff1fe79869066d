import { useEffect, useState } from 'react';
import type { Lens } from '#core/session/lens.ts';

/** The model is most of the panel's weight: the panel is drawn before it is there. */
const loading = import('./lens.ts');

/** The knowledge of this build; null until it is loaded. */
export function useLens(): Lens | null {
  const [lens, setLens] = useState<Lens | null>(null);
  useEffect(() => void loading.then((loaded) => setLens(loaded.lens)), []);
  return lens;
}
