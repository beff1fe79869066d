import { useEffect, useState } from 'react';
import { type Appearance, rememberAppearance } from '#components/appearance/remembered.ts';
import { showAppearance } from '#components/appearance/show-appearance.ts';
import { DEFAULT_SETTINGS } from '#settings/default-settings.ts';
import { readSettings, type Settings, watchSettings } from '#settings/settings.ts';

let current = DEFAULT_SETTINGS;

/** To be awaited before anything is drawn. */
export async function applySettings(): Promise<void> {
  current = await readSettings();
  appear(current);
}

/** The settings, as of now: whichever page changes them, all of them follow. */
export function useSettings(): Settings {
  const [settings, setSettings] = useState(current);
  useEffect(
    () =>
      watchSettings((changed) => {
        appear(changed);
        setSettings(changed);
      }),
    [],
  );
  return settings;
}

function appear(appearance: Appearance): void {
  showAppearance(document.documentElement, appearance);
  rememberAppearance(localStorage, appearance);
}
