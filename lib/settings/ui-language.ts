import { storage } from 'wxt/utils/storage';
import { parseUiLanguage, type UiLanguage } from './parse-ui-language.ts';

const item = storage.defineItem<unknown>('local:uiLanguage', { fallback: 'auto', version: 1 });

export const readUiLanguage = async (): Promise<UiLanguage> => parseUiLanguage(await item.getValue());

export const watchUiLanguage = (changed: (choice: UiLanguage) => void): (() => void) =>
  item.watch((choice) => changed(parseUiLanguage(choice)));

export const setUiLanguage = (choice: UiLanguage): Promise<void> => item.setValue(choice);
