import { useEffect, useState } from 'react';
import type { Earlier } from '#components/panel/panel-model.ts';
import { type Call, isInCall } from '#core/session/health.ts';
import { mayContinue } from '#core/session/resumption.ts';
import type { RingsideDatabase } from '#db/database.ts';
import { type EarlierSession, sessionsOfMeeting } from '#db/sessions-of-meeting.ts';

/** The session that a call which waits to be started may go on with; null where there is none, or nothing waits. */
export function useEarlier(db: RingsideDatabase, call: Call | null, calls: readonly Call[]): Earlier | null {
  const [found, setFound] = useState<readonly EarlierSession[]>([]);
  const isWaiting = call !== null && call.sessionId === null && isInCall(call.page);
  const { platform, meetingId } = call ?? {};
  useEffect(() => {
    setFound([]);
    if (!isWaiting || platform === undefined || meetingId === undefined) return;
    let isStale = false;
    const show = (sessions: readonly EarlierSession[]) => isStale || setFound(sessions);
    sessionsOfMeeting(db, { platform, meetingId }).then(show, () => show([]));
    return () => {
      isStale = true;
    };
  }, [db, isWaiting, platform, meetingId]);
  const free = found.filter(({ session }) => calls.every(({ sessionId }) => sessionId !== session.id));
  return free.flatMap(offer)[0] ?? null;
}

function offer({ session, lastWordAt }: EarlierSession): readonly Earlier[] {
  if (lastWordAt === null || !mayContinue(session, lastWordAt, Date.now())) return [];
  return [{ id: session.id, startedAt: session.startedAt, lengthMs: lastWordAt - session.startedAt }];
}
