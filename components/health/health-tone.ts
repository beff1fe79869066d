import type { Health } from '#core/session/health.ts';

/** How loudly health speaks. Each tone has a shape of its own, so that colour is never all. */
export type Tone = 'capturing' | 'paused' | 'idle' | 'act' | 'broken';

const TONES: Readonly<Record<Health, Tone>> = {
  capturing: 'capturing',
  'by-behaviour': 'capturing',
  'by-choice': 'capturing',
  'no-captions-yet': 'act',
  stalled: 'idle',
  'wrong-language': 'act',
  paused: 'paused',
  'consent-missing': 'idle',
  'not-started': 'idle',
  'permission-missing': 'broken',
  'no-meeting': 'idle',
  lobby: 'idle',
  'waiting-for-speech': 'idle',
  ended: 'idle',
  'captions-off': 'act',
  unreadable: 'act',
  'partly-read': 'broken',
  'lost-contact': 'broken',
  'worker-silent': 'act',
  'storage-full': 'broken',
  'storage-failed': 'broken',
  rehearsing: 'idle',
};

export const toneOf = (health: Health): Tone => TONES[health];
