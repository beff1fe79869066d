import Dexie from 'dexie';
import type { Revision } from '#core/captions/assemble.ts';
import { mayContinue, RESUMES_WITHIN_MS, resumptionOf, type SeenCall } from '#core/session/resumption.ts';
import type { PlatformId, Session, SessionId, Utterance } from '#core/session/session.ts';
import type { RingsideDatabase } from './database.ts';
import { sessionsOfMeeting } from './sessions-of-meeting.ts';

/** How many utterances a script that takes over is shown, to recognise them on the page. */
const KNOWN_UTTERANCES = 200;

export interface Meeting extends SeenCall {
  readonly platform: PlatformId;
  readonly meetingId: string;
}

export interface Handover {
  readonly nextSeq: number;
  readonly known: readonly Revision[];
}

/** The only writer of `sessions` and `utterances`. */
export interface Recorder {
  /**
   * The session that an earlier script, browser run or visit left open and that goes on by itself.
   * Null where the user has to be asked. Nothing is written.
   *
   * @param inUse sessions of other tabs
   */
  ongoing(meeting: Meeting, inUse: ReadonlySet<SessionId>): Promise<Session | null>;
  /** A new session, of which the user has just said that everyone in the call knows. */
  begin(meeting: Meeting): Promise<Session>;
  /** Goes on with an earlier session, to which the user has just consented anew. Null when it is none of this meeting, or too old. */
  reopen(id: SessionId, meeting: Meeting): Promise<Session | null>;
  /** A session that had ended goes on by itself. If it was paused, it still is. */
  revive(id: SessionId): Promise<void>;
  /** Ends a session and begins another one for what is said from now on, under the same consent. Null when there is none. */
  split(id: SessionId): Promise<Session | null>;
  /** What a script has to know of a session to go on with it. */
  handOver(id: SessionId): Promise<Handover>;
  /**
   * Stores revisions; older ones than those stored are passed over. A session that has ended takes
   * its last words and stays ended.
   */
  write(id: SessionId, revisions: readonly Revision[]): Promise<'stored' | 'not-capturing'>;
  /**
   * Stores a session that is over, with everything said in it, or nothing of it at all.
   * @returns the session that holds this now: the same file may have been opened before
   */
  addEnded(session: Session, revisions: readonly Revision[]): Promise<SessionId>;
  session(id: SessionId): Promise<Session | undefined>;
  /** The utterances that were revised last, newest last. */
  recent(id: SessionId, most: number): Promise<readonly Utterance[]>;
  pause(id: SessionId): Promise<void>;
  resume(id: SessionId): Promise<void>;
  end(id: SessionId): Promise<void>;
  /** A call in which nobody spoke leaves nothing behind, once it cannot go on by itself any more. */
  sweep(inUse: ReadonlySet<SessionId>): Promise<void>;
}

/** @param now milliseconds since the epoch */
export function createRecorder(db: RingsideDatabase, now: () => number): Recorder {
  return {
    async ongoing(meeting, inUse) {
      const earlier = (await sessionsOfMeeting(db, meeting)).filter(({ session }) => !inUse.has(session.id));
      const found = earlier.find(
        ({ session, lastWordAt }) => resumptionOf(session, lastWordAt, meeting, now()) === 'by-itself',
      );
      return found?.session ?? null;
    },

    async begin({ platform, meetingId, title }) {
      const startedAt = now();
      const id = crypto.randomUUID() as SessionId;
      const session = {
        id,
        platform,
        meetingId,
        title,
        consentedAt: startedAt,
        startedAt,
        endedAt: null,
        pausedAt: null,
      };
      await db.sessions.add(session);
      return session;
    },

    reopen: (id, meeting) =>
      db.transaction('rw', db.sessions, db.utterances, async () => {
        const earlier = await sessionsOfMeeting(db, meeting);
        const found = earlier.find(({ session }) => session.id === id);
        if (found === undefined || !mayContinue(found.session, found.lastWordAt, now())) return null;
        const { startedAt, pausedAt, endedAt } = found.session;
        const awayFrom = pausedAt ?? endedAt ?? found.lastWordAt ?? startedAt;
        const session = { ...withPause(found.session, awayFrom), consentedAt: now(), endedAt: null, pausedAt: null };
        await db.sessions.put(session);
        return session;
      }),

    revive: (id) =>
      db.transaction('rw', db.sessions, async () => {
        const session = await db.sessions.get(id);
        if (session === undefined) return;
        // While it is paused, the pause goes on.
        const awayFrom = session.pausedAt === null ? session.endedAt : null;
        await db.sessions.put({ ...withPause(session, awayFrom), endedAt: null });
      }),

    split: (id) =>
      db.transaction('rw', db.sessions, async () => {
        const before = await db.sessions.get(id);
        if (before === undefined) return null;
        const session = { ...before, id: crypto.randomUUID() as SessionId, startedAt: now(), endedAt: null };
        await db.sessions.update(id, { endedAt: now() });
        await db.sessions.add(session);
        return session;
      }),

    async handOver(id) {
      const known = await lastUtterances(id);
      return { known, nextSeq: (known.at(-1)?.seq ?? -1) + 1 };
    },

    write: (sessionId, revisions) =>
      db.transaction('rw', db.sessions, db.utterances, async () => {
        const session = await db.sessions.get(sessionId);
        // In the same transaction: no word is stored after a pause has been.
        if (session === undefined || session.pausedAt !== null) return 'not-capturing';
        const stored = await db.utterances.bulkGet(revisions.map(({ seq }): [SessionId, number] => [sessionId, seq]));
        const newer = revisions.filter(({ rev }, i) => rev > (stored[i]?.rev ?? 0));
        await db.utterances.bulkPut(newer.map((revision) => ({ sessionId, ...revision })));
        return 'stored';
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

    async recent(id, most) {
      const byTime = db.utterances.where('[sessionId+updatedAt]').between([id, Dexie.minKey], [id, Dexie.maxKey]);
      return (await byTime.reverse().limit(most).toArray()).reverse();
    },

    async pause(id) {
      await db.sessions.update(id, { pausedAt: now() });
    },

    resume: (id) =>
      db.transaction('rw', db.sessions, async () => {
        const session = await db.sessions.get(id);
        if (session !== undefined) await db.sessions.put({ ...withPause(session, session.pausedAt), pausedAt: null });
      }),

    end: (id) =>
      db.transaction('rw', db.sessions, async () => {
        const session = await db.sessions.get(id);
        // What has ended already has ended then, not when its tab is closed.
        if (session?.endedAt === null) await db.sessions.update(id, { endedAt: now() });
      }),

    sweep: (inUse) =>
      db.transaction('rw', db.sessions, db.utterances, db.marks, async () => {
        const goneBefore = now() - RESUMES_WITHIN_MS;
        const sessions = await db.sessions.where('startedAt').below(goneBefore).toArray();
        const gone = sessions.filter(({ id, endedAt }) => !inUse.has(id) && (endedAt ?? 0) < goneBefore);
        const unused = await Promise.all(gone.map(async ({ id }) => ((await isUsed(id)) ? [] : [id])));
        await db.sessions.bulkDelete(unused.flat());
      }),
  };

  /** @param from when the pause began that ends now; null where there was none */
  function withPause(session: Session, from: number | null): Session {
    return from === null ? session : { ...session, pauses: [...(session.pauses ?? []), { from, to: now() }] };
  }

  async function isUsed(id: SessionId): Promise<boolean> {
    const said = await db.utterances
      .where('[sessionId+seq]')
      .between([id, Dexie.minKey], [id, Dexie.maxKey])
      .limit(1)
      .count();
    return said > 0 || (await db.marks.where({ sessionId: id }).count()) > 0;
  }

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
