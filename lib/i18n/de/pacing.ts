import type { en } from '../en/index.ts';
import type { Translation } from '../message-key.ts';

export const pacing = {
  round_one: '{{count}} Minute in dieser Runde',
  round_other: '{{count}} Minuten in dieser Runde',
  time: '{{passed}} von {{minutes}} Minuten',
  next: '{{passed}} von {{minutes}} Minuten, dann {{round}}',
  due: '{{passed}} von {{minutes}} Minuten, etwa Schritt {{position}} von {{total}}',
  over: '{{passed}} Minuten, geplant waren {{minutes}}',
} satisfies Translation<typeof en.pacing>;
