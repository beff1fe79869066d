import { useEffect, useState } from 'react';
import { reportError } from '#messaging/report-error.ts';
import type { UiLanguage } from '#settings/parse-ui-language.ts';
import { readUiLanguage, setUiLanguage, watchUiLanguage } from '#settings/ui-language.ts';

/** What is set for Ringside's own words, and the way to set it. */
export function useUiLanguage(): readonly [UiLanguage, (choice: UiLanguage) => void] {
  const [choice, setChoice] = useState<UiLanguage>('auto');
  useEffect(() => {
    void readUiLanguage().then(setChoice);
    return watchUiLanguage(setChoice);
  }, []);
  return [choice, (next) => void setUiLanguage(next).catch((error) => reportError(error, 'the language'))];
}
