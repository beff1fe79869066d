import type { Revision } from '#core/captions/assemble.ts';
import type { PlatformId, Session, SessionId, Utterance } from '#core/session/session.ts';
import type { RingsideDatabase } from './database.ts';

/** A call that went quiet for longer is over; the next captions begin a new session. */
export const RESUME_WITHIN_MS = 30 * 60_000;
/** How many utterances a script that takes over is shown, to recognise them on the page. */
const KNOWN_UTTERANCES = 200;

export interface OpenedSession {
  readonly session: Session;
  readonly nextSeq: number;
  readonly known: readonly Revision[];
}

/** The only writer of `sessions` and `utterances`. */
export interface Recorder {
  /**
   * The session of a call: the one that an earlier script, browser run or visit left open, if it
   * was alive lately and no other tab is using it, else a new one.
   */
  open(
    call: { readonly platform: PlatformId; readonly meetingId: string; readonly title: string },
    inUse: ReadonlySet<SessionId>,
  ): Promise<OpenedSession>;
  /**
   * Stores revisions; older ones than those stored are passed over.
   * @returns what was written
   */
  write(sessionId: SessionId, revisions: readonly Revision[]): Promise<readonly Utterance[]>;
  /**
   * Stores a session that is over, with everything said in it, or nothing of it at all.
   * @returns the session that holds this now: the same file may have been opened before
   */
  addEnded(session: Session, revisions: readonly Revision[]): Promise<SessionId>;
  session(id: SessionId): Promise<Session | undefined>;
  pause(id: SessionId): Promise<void>;
  resume(id: SessionId): Promise<void>;
  end(id: SessionId): Promise<void>;
}

/** @param now milliseconds since the epoch */
export function createRecorder(db: RingsideDatabase, now: () => number): Recorder {
  return {
    open: (call, inUse) =>
      db.transaction('rw', db.sessions, db.utterances, async () => {
        const earlier = await db.sessions
          .where({ platform: call.platform, meetingId: call.meetingId })
          .sortBy('startedAt');
        const last = earlier.findLast(({ id }) => !inUse.has(id));
        // A pause outlasts everything: what was paused is never listened to again unasked.
        const pausedAt = last?.pausedAt == null ? null : now();
        if (last !== undefined) {
          const known = await lastUtterances(last.id);
          const aliveAt = Math.max(last.endedAt ?? last.startedAt, last.pausedAt ?? 0, known.at(-1)?.updatedAt ?? 0);
          if (now() - aliveAt < RESUME_WITHIN_MS) {
            const session = { ...last, endedAt: null };
            await db.sessions.put(session);
            return { session, nextSeq: (known.at(-1)?.seq ?? -1) + 1, known };
          }
        }
        const session = { ...call, id: crypto.randomUUID() as SessionId, startedAt: now(), endedAt: null, pausedAt };
        await db.sessions.add(session);
        return { session, nextSeq: 0, known: [] };
      }),

    write: (sessionId, revisions) =>
      db.transaction('rw', db.utterances, async () => {
        const stored = await db.utterances.bulkGet(revisions.map(({ seq }): [SessionId, number] => [sessionId, seq]));
        const newer = revisions
          .filter(({ rev }, i) => rev > (stored[i]?.rev ?? 0))
          .map((revision) => ({ sessionId, ...revision }));
        await db.utterances.bulkPut(newer);
        return newer;
      }),

    addEnded: (session, revisions) =>
      db.transaction('rw', db.sessions, db.utterances, async () => {
        const { id: sessionId, platform, meetingId } = session;
        const earlier = await db.sessions.where({ platform, meetingId }).first();
        if (earlier !== undefined) return earlier.id;
        await db.sessions.add(session);
        await db.utterances.bulkAdd(revisions.map((revision) => ({ sessionId, ...revision })));
        return sessionId;
      }),

    session: (id) => db.sessions.get(id),

    async pause(id) {
      await db.sessions.update(id, { pausedAt: now() });
    },

    async resume(id) {
      await db.sessions.update(id, { pausedAt: null });
    },

    end: (id) =>
      db.transaction('rw', db.sessions, db.utterances, db.marks, async () => {
        const used =
          (await db.utterances.where('[sessionId+seq]').between([id, 0], [id, Number.MAX_VALUE]).count()) +
          (await db.marks.where({ sessionId: id }).count());
        // A call in which nobody spoke leaves nothing behind.
        if (used === 0) await db.sessions.delete(id);
        else await db.sessions.update(id, { endedAt: now() });
      }),
  };

  async function lastUtterances(id: SessionId): Promise<Revision[]> {
    const rows = await db.utterances
      .where('[sessionId+seq]')
      .between([id, 0], [id, Number.MAX_VALUE])
      .reverse()
      .limit(KNOWN_UTTERANCES)
      .toArray();
    return rows.reverse().map(({ sessionId: _, ...revision }) => revision);
  }
}
