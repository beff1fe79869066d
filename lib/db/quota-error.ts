import Dexie from 'dexie';

/** Dexie reports a full disk as the error of the write, or as the inner error of the abort. */
export function isQuotaError(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const inner = error instanceof Dexie.DexieError ? error.inner : undefined;
  return error.name === Dexie.errnames.QuotaExceeded || inner?.name === Dexie.errnames.QuotaExceeded;
}
