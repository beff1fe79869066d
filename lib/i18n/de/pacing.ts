import type { en } from '../en/index.ts';
import type { Translation } from '../message-key.ts';

export const pacing = {
  round: '{{minutes}} Min.',
  time: '{{passed}} von {{minutes}} Minuten',
  next: '{{passed}} von {{minutes}} Minuten, dann {{round}}',
  due: '{{passed}} von {{minutes}} Minuten, etwa Schritt {{position}} von {{total}}',
  over: '{{passed}} Minuten, geplant waren {{minutes}}',
} satisfies Translation<typeof en.pacing>;
