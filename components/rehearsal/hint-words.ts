import { t } from '#i18n/i18n.ts';
import type { RehearsalHint } from '#knowledge/rehearsal/rehearsal.ts';
import type { Command } from '../keys/keys.ts';

/** What is worth trying, with the keys that do it; before anything is, how to go on and out. */
export function hintWords(hint: RehearsalHint | null, keyOf: (command: Command) => string): string {
  switch (hint) {
    case 'look':
      return t('rehearsal.hints.look');
    case 'steps':
      return t('rehearsal.hints.steps', { key: keyOf('steps') });
    case 'why':
      return t('rehearsal.hints.why', { key: keyOf('why') });
    case 'tick':
      return t('rehearsal.hints.tick', { tick: keyOf('tick'), skip: keyOf('skip') });
    case null:
      return t('rehearsal.hints.start');
  }
}
