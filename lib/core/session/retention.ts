import type { Session, SessionId } from './session.ts';

/** How long sessions are kept once their call is over. */
export type Retention =
  | { readonly kind: 'forever' }
  | { readonly kind: 'days'; readonly days: number }
  /** Until nothing shows them any more. */
  | { readonly kind: 'nothing' };

export interface KeptSession extends Pick<Session, 'id' | 'platform'> {
  /** When it began, was last spoken in, or ended, whichever is latest; milliseconds since the epoch. */
  readonly aliveAt: number;
}

/** As long as a call goes on where it was left: a reload or a crash does not make it over. */
const MAY_GO_ON_MS = 30 * 60_000;
export const DAY_MS = 24 * 60 * 60_000;

/**
 * Which sessions are no longer to be kept; never one whose call is on, or may still go on. A
 * transcript file has no date of its own here, so it is not of an age: it goes under "nothing" alone.
 *
 * @param live sessions whose call is on
 * @param isShown whether a page of ours is open, which may show any of them
 * @param now milliseconds since the epoch
 */
export function expiredSessions(
  sessions: readonly KeptSession[],
  retention: Retention,
  { live, isShown, now }: { readonly live: ReadonlySet<SessionId>; readonly isShown: boolean; readonly now: number },
): readonly SessionId[] {
  const isOver = ({ id, platform, aliveAt }: KeptSession) =>
    !live.has(id) && (platform === 'file' || now - aliveAt > MAY_GO_ON_MS);
  const isExpired = (session: KeptSession) => {
    switch (retention.kind) {
      case 'forever':
        return false;
      case 'days':
        return session.platform !== 'file' && now - session.aliveAt > retention.days * DAY_MS;
      case 'nothing':
        return !isShown;
    }
  };
  return sessions.filter((session) => isOver(session) && isExpired(session)).map(({ id }) => id);
}
