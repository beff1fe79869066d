import { storage } from 'wxt/utils/storage';
import type { Errand } from '#core/lookup/errand.ts';

/**
 * The last thing that the palette wants of the panel. Kept in session storage, as the panel may not
 * be open. Written by the worker alone; the panel reads it and writes marks.
 */
const item = storage.defineItem<Errand | null>('session:errand', { fallback: null });

export const readErrand = (): Promise<Errand | null> => item.getValue();

export const leaveErrand = (errand: Errand): Promise<void> => item.setValue(errand);

export const watchErrand = (changed: (errand: Errand | null) => void): (() => void) => item.watch(changed);
