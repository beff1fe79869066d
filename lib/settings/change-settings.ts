import { storage } from 'wxt/utils/storage';
import { createQueue } from '#core/queue.ts';
import { parseSettings } from './parse-settings.ts';
import type { Saved } from './saved.ts';
import { readStoredSettings, type Settings, storeSettings } from './settings.ts';

/** Settings that could not be read, as they were found. */
export interface DamagedSettings {
  readonly found: unknown;
  readonly names: readonly string[];
}

const item = storage.defineItem<unknown>('local:settingsDamaged', { fallback: null, version: 1 });

export const readDamaged = async (): Promise<DamagedSettings | null> => parseDamaged(await item.getValue());

export const watchDamaged = (changed: (damaged: DamagedSettings | null) => void): (() => void) =>
  item.watch((stored) => changed(parseDamaged(stored)));

/** The user has seen it. */
export const dismissDamaged = (): Promise<Saved> => save(() => item.removeValue());

/** The desk is the only writer. What fails leaves everything as it was. */
export const changeSettings = (change: Partial<Settings>): Promise<Saved> =>
  save(async () => {
    const settings = await mend();
    await storeSettings({ ...settings, ...change });
  });

/** Puts damaged settings right, with a copy of what was found. */
export const mendSettings = (): Promise<Saved> => save(async () => void (await mend()));

async function mend(): Promise<Settings> {
  const found = await readStoredSettings();
  const { settings, damaged } = parseSettings(found);
  if (damaged.length === 0) return settings;
  // The copy first: if there is no room for it, the damaged settings stay what they are.
  await item.setValue({ found, names: damaged });
  await storeSettings(settings);
  return settings;
}

/** Storage has no transactions. */
const inTurn = createQueue();

const save = (write: () => Promise<void>): Promise<Saved> =>
  inTurn(write).then(
    () => ({ ok: true }),
    (error) => ({ ok: false, reason: isFull(error) ? 'storage-full' : 'storage-failed' }),
  );

/** Chrome 156: "Resource::kQuotaBytes quota exceeded"; Firefox: "QuotaExceededError". */
const isFull = (error: unknown): boolean => error instanceof Error && /quota/i.test(`${error.name} ${error.message}`);

function parseDamaged(stored: unknown): DamagedSettings | null {
  if (typeof stored !== 'object' || stored === null || !('found' in stored)) return null;
  const names: unknown = 'names' in stored ? stored.names : [];
  return { found: stored.found, names: Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [] };
}
