import type { ListedSession } from '#core/list/listed-session.ts';
import { willGoAt } from '#core/list/will-go-at.ts';
import { useSettingsShown } from '../settings/settings-context.ts';

const SOON_MS = 14 * 24 * 3_600_000;

/** When a session goes by itself, where that is soon; null where it stays. */
export function useDeletionDay(listed: ListedSession): number | null {
  const { retention } = useSettingsShown();
  const at = willGoAt(listed, retention);
  return at !== null && at - Date.now() < SOON_MS ? at : null;
}
