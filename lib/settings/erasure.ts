import { storage } from 'wxt/utils/storage';

/**
 * Says to all pages that everything has been deleted. It is gone again by the time they hear of it.
 */
const item = storage.defineItem<boolean>('session:erased', { fallback: false });

export async function announceErasure(): Promise<void> {
  await item.setValue(true);
  await item.removeValue();
}

export const watchErasure = (erased: () => void): (() => void) => item.watch((now) => now && erased());
