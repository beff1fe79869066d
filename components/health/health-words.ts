import type { Language } from '#core/captions/language.ts';
import type { Health } from '#core/session/health.ts';
import type { PlatformId } from '#core/session/session.ts';
import { t } from '#i18n/i18n.ts';
import { languageName } from './language-name.ts';

/** What the panel says about capture: at a glance, as a sentence, and as the one thing to do. */
export interface HealthWords {
  readonly badge: string;
  /** One line of the header: what is the case, and what to do about it. */
  readonly sentence: string;
  /** The one thing to do, large, where there is nothing else to show. */
  readonly cue: string;
  /** How, or what happens meanwhile. */
  readonly how: string;
  /** The key that does it, where there is one. */
  readonly press?: string;
}

/** Their captions show nothing at all before the first word: nobody can tell whether they are off. */
const UNSEEN: readonly PlatformId[] = ['microsoft-teams', 'jitsi-meet'];

/** The key of the page that turns captions on. */
const PRESS: Readonly<Partial<Record<PlatformId, string>>> = { 'google-meet': 'c' };

/**
 * @param language what the captions look like
 * @param sessionLanguage what they should be in
 */
export function healthWords(
  health: Health,
  platform: PlatformId | null,
  language: Language | null = null,
  sessionLanguage: Language = 'English',
): HealthWords {
  const on = platform ?? 'google-meet';
  const where = t(`health.captionsOn.${on}.language`);
  switch (health) {
    case 'captions-off': {
      const badge = t('health.states.captions-off.badge');
      const cue = t('health.states.captions-off.cue');
      const todo = t(`health.captionsOn.${on}.short`);
      const key = UNSEEN.includes(on) ? 'unseen' : 'sentence';
      const sentence = t(`health.states.captions-off.${key}`, { site: t(`sites.${on}.short`), todo });
      const press = PRESS[on];
      return { badge, sentence, cue, how: t(`health.captionsOn.${on}.how`), ...(press === undefined ? {} : { press }) };
    }
    case 'wrong-language': {
      const name = language === null ? t('health.anotherLanguage') : languageName(language);
      const wanted = languageName(sessionLanguage);
      return {
        badge: t('health.states.wrong-language.badge', { wanted }),
        sentence: t('health.states.wrong-language.sentence', { language: name, wanted, todo: where }),
        cue: t('health.states.wrong-language.cue', { wanted }),
        how: where,
      };
    }
    default:
      return {
        badge: t(`health.states.${health}.badge`),
        sentence: t(`health.states.${health}.sentence`),
        cue: t(`health.states.${health}.cue`),
        how: t(`health.states.${health}.how`),
      };
  }
}
