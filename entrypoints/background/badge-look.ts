import { type Tone, toneOf } from '#components/health/health-tone.ts';
import { healthWords } from '#components/health/health-words.ts';
import type { Language } from '#core/captions/language.ts';
import type { Call, Health } from '#core/session/health.ts';
import { t } from '#i18n/i18n.ts';

/** A call, and what capture can prove about itself there. */
export interface SeenHealth {
  readonly call: Pick<Call, 'platform' | 'title' | 'meetingId'>;
  readonly health: Health;
  readonly language: Language | null;
}

export interface BadgeLook {
  /** Empty where there is nothing to show. */
  readonly text: string;
  readonly colour: string;
  /** A line for each call that is started; empty where there is none. */
  readonly title: string;
}

/** Whoever looks at the icon has to see that something is captured, whatever else there is. */
const LOUDEST_FIRST: readonly Tone[] = ['capturing', 'broken', 'act', 'paused', 'idle'];
/** As the panel's, in its light theme, on white. */
const COLOURS: Readonly<Record<Tone, string>> = {
  capturing: '#0d5c4b',
  broken: '#a3202b',
  act: '#8a4100',
  paused: '#55605c',
  idle: '#55605c',
};
/** Nothing is captured, and nothing would be: there is nothing to say on the icon. */
const SILENT: ReadonlySet<Health> = new Set(['consent-missing', 'no-meeting', 'lobby', 'not-started', 'ended']);

export function badgeLook(seen: readonly SeenHealth[]): BadgeLook {
  const shown = seen.filter(({ health }) => !SILENT.has(health));
  const tones = new Set(shown.map(({ health }) => toneOf(health)));
  const loudest = LOUDEST_FIRST.find((tone) => tones.has(tone));
  if (loudest === undefined) return { text: '', colour: COLOURS.idle, title: '' };
  return { text: textOf(loudest), colour: COLOURS[loudest], title: shown.map(wordsOf).join('\n') };
}

/** What is captured stays on the icon, whatever else there is to say. */
export function withSaid(look: BadgeLook, said: string): BadgeLook {
  if (said === '') return look;
  return { ...look, text: look.text || '?', title: [said, look.title].filter((line) => line !== '').join('\n') };
}

function textOf(tone: Tone): string {
  switch (tone) {
    case 'capturing':
      return t('badge.on');
    case 'paused':
      return 'II';
    case 'idle':
      return '…';
    default:
      return '!';
  }
}

function wordsOf({ call: { platform, title, meetingId }, health, language }: SeenHealth): string {
  const call = title || meetingId;
  switch (health) {
    case 'capturing':
      return t('badge.capturing', { call });
    case 'paused':
      return t('badge.paused', { call });
    case 'waiting-for-speech':
      return t('badge.ready', { call });
    case 'stalled':
      return t('badge.quiet', { call });
    default:
      return t('badge.problem', { call, problem: healthWords(health, platform, language).sentence });
  }
}
