import { storage } from 'wxt/utils/storage';

/** The user's word that everybody in the call knows this is a rehearsal. */
export interface Consent {
  /** Milliseconds since the epoch. */
  readonly givenAt: number;
}

const item = storage.defineItem<Consent | null>('local:consent', { fallback: null, version: 1 });

export const readConsent = (): Promise<Consent | null> => item.getValue();

export const giveConsent = (givenAt: number): Promise<void> => item.setValue({ givenAt });

export const watchConsent = (changed: (consent: Consent | null) => void): (() => void) => item.watch(changed);
