import { reportError } from '#messaging/report-error.ts';
import { speakChosenLanguage } from './use-language.ts';
import { applySettings } from './use-settings.ts';

/** What a page needs before it draws anything. Without its language it speaks English, rather than not at all. */
export async function preparePage(): Promise<void> {
  await Promise.all([
    speakChosenLanguage().catch((error) => reportError(error, 'the language')),
    applySettings().catch((error) => reportError(error, 'the settings')),
  ]);
}
