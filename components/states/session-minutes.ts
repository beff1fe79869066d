import type { Session } from '#core/session/session.ts';
import type { SpokenLine } from '#core/session/view.ts';

/** From the start to the end, or to the last word where no end is known; whole minutes, at least 1. */
export function sessionMinutes(session: Session | null, lines: readonly SpokenLine[]): number {
  const start = session?.startedAt ?? lines[0]?.utterance.startedAt ?? 0;
  const end = session?.endedAt ?? lines.at(-1)?.utterance.updatedAt ?? start;
  return Math.max(1, Math.round((end - start) / 60_000));
}
