import { useEffect } from 'react';
import { watchErasure } from '#settings/erasure.ts';
import { isImporting } from '../import/under-way.ts';
import { leaveErased } from './erased.ts';

/** When everything is deleted, every open page begins anew, and says why: nothing of it stays on a screen. */
export function useErasure(): void {
  useEffect(
    () =>
      watchErasure(() => {
        leaveErased({ importEnded: isImporting() });
        location.reload();
      }),
    [],
  );
}
