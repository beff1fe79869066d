import type { HotkeyPress, Refusal } from '#core/session/hotkey.ts';
import { type ShownParts, showsLive } from '../panel/shows-live.ts';

/** Why a key of the whole browser would change nothing now; null where it would. Pressed unseen, it acts on nothing unseen. */
export function refusalOf(press: HotkeyPress, model: ShownParts): Refusal | null {
  // The worker knows of calls alone; a rehearsal is the panel's own.
  if (press.command === 'pause') return model.rehearsal === null ? press.refusal : null;
  if (!showsLive(model)) return 'no-call';
  switch (press.command) {
    case 'tick':
    case 'skip':
      return model.view?.coach?.now ? null : 'no-step';
    case 'pin':
      return model.view?.route.active == null ? 'no-round' : null;
    case 'note':
      return null;
  }
}
