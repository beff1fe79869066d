import { useEffect } from 'react';
import { watchErasure } from '#settings/erasure.ts';

/** When everything is deleted, every open page begins anew: nothing of it stays on a screen. */
export function useErasure(): void {
  useEffect(() => watchErasure(() => location.reload()), []);
}
