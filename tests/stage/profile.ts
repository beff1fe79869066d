// A browser profile that asks nobody for anything.
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PREFERENCES = {
  // 2: never guess the next connection, or the browser would knock at the real meeting hosts.
  net: { network_prediction_options: 2 },
  signin: { allowed: false, allowed_on_next_startup: false },
  search: { suggest_enabled: false },
  safebrowsing: { enabled: false },
  // Without it an extension from a folder does not come back when it reloads itself (Chromium 156).
  extensions: { ui: { developer_mode: true } },
};

export const newProfile = (): string => mkdtempSync(join(tmpdir(), 'ringside-profile-'));

/** Writes the preferences into a profile that has none yet. */
export function quietProfile(folder: string): void {
  const file = join(folder, 'Default', 'Preferences');
  if (existsSync(file)) return;
  mkdirSync(join(folder, 'Default'), { recursive: true });
  writeFileSync(file, JSON.stringify(PREFERENCES));
}
