import { createContext, useContext } from 'react';
import { DEFAULT_SETTINGS } from '#settings/default-settings.ts';
import type { Settings } from '#settings/settings.ts';

export const SettingsContext = createContext<Settings>(DEFAULT_SETTINGS);

/** The settings that what is on screen was drawn with. */
export const useSettingsShown = (): Settings => useContext(SettingsContext);
