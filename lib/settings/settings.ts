import { storage } from 'wxt/utils/storage';
import type { Language } from '#core/captions/language.ts';
import type { Retention } from '#core/session/retention.ts';
import type { PlatformId, Role } from '#core/session/session.ts';
import type { RoundId } from '#knowledge/schema.ts';
import type { TextSize, Theme } from './choices.ts';
import { parseSettings } from './parse-settings.ts';

export interface Settings {
  /** How the captions of each platform name the user; empty where the user has not said. */
  readonly names: Readonly<Record<PlatformId, string>>;
  readonly role: Exclude<Role, 'unknown'>;
  /** What the rounds are held in. */
  readonly language: Language;
  /** Rounds that are likely to come up. */
  readonly rounds: readonly RoundId[];
  readonly sayLines: boolean;
  /** Whether the panel shows how long the round has taken. */
  readonly pacing: boolean;
  readonly theme: Theme;
  readonly textSize: TextSize;
  readonly retention: Retention;
  /** What exported files are called: a pattern with tokens such as {date}. */
  readonly fileNames: string;
  /** Keys of the panel that are not the usual ones, by command. */
  readonly keys: Readonly<Record<string, string>>;
}

/** Storage is the user's to change: what is in it is parsed each time. */
const item = storage.defineItem<unknown>('local:settings', {
  fallback: null,
  version: 1,
  // Version 1 is the first: a later one adds its step here, and a stored example to the tests.
  migrations: {},
});

export const readSettings = async (): Promise<Settings> => parseSettings(await item.getValue()).settings;

export const watchSettings = (changed: (settings: Settings) => void): (() => void) =>
  item.watch((stored) => changed(parseSettings(stored).settings));

/** As it is stored. */
export const readStoredSettings = (): Promise<unknown> => item.getValue();

export const storeSettings = (settings: Settings): Promise<void> => item.setValue(settings);
