import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Revision } from '#core/captions/assemble.ts';
import type { Session, SessionId } from '#core/session/session.ts';
import { openDatabase, type RingsideDatabase } from '#db/database.ts';
import { addMark } from '#db/marks.ts';
import { createRecorder, type Meeting, type Recorder } from '#db/recorder.ts';
import { removeSessions } from '#db/remove-sessions.ts';
import { createRestorer } from '#db/restorer.ts';

const MINUTE = 60_000;
const NOBODY: ReadonlySet<SessionId> = new Set();
const MEETING: Meeting = { platform: 'google-meet', meetingId: 'kqv-wnpd-zrt', title: 'Mock', isNamed: true };
const OTHER: Meeting = { ...MEETING, meetingId: 'abc-defg-hij' };

let db: RingsideDatabase;
let recorder: Recorder;
let now: number;

beforeEach(() => {
  now = 1_800_000_000_000;
  db = openDatabase();
  recorder = createRecorder(db, () => now);
});
afterEach(async () => {
  db.close();
  await Dexie.delete('ringside');
});

const later = (ms: number) => {
  now += ms;
};
const revision = (seq: number, text: string, rev = 1): Revision => {
  return { seq, speaker: 'Ann', voice: null, text, startedAt: now, updatedAt: now, rev };
};
const stored = async ({ id }: Pick<Session, 'id'>) =>
  (await db.utterances.where('[sessionId+seq]').between([id, 0], [id, 1e9]).toArray()).map(({ text }) => text);

async function spoken(...texts: readonly string[]): Promise<Session> {
  const session = await recorder.begin(MEETING);
  await recorder.write(
    session.id,
    texts.map((text, seq) => revision(seq, text)),
  );
  return session;
}

describe('a session', () => {
  it('begins with consent, and is the one that goes on when the call is seen again', async () => {
    const session = await spoken('so');
    expect(session).toMatchObject({ consentedAt: now, startedAt: now, endedAt: null, pausedAt: null, title: 'Mock' });
    later(29 * MINUTE);
    expect((await recorder.ongoing(MEETING, NOBODY))?.id).toBe(session.id);
    expect(await recorder.ongoing(OTHER, NOBODY)).toBeNull();
    expect(await recorder.ongoing(MEETING, new Set([session.id]))).toBeNull();
    later(MINUTE);
    expect(await recorder.ongoing(MEETING, NOBODY)).toBeNull();
  });

  it('goes on even if nobody had spoken: the consent holds', async () => {
    const session = await recorder.begin(MEETING);
    await recorder.end(session.id);
    later(MINUTE);
    expect((await recorder.ongoing(MEETING, NOBODY))?.id).toBe(session.id);
  });

  it('ends once, whoever says so again', async () => {
    const session = await spoken('so');
    later(MINUTE);
    await recorder.end(session.id);
    const endedAt = now;
    later(MINUTE);
    await recorder.end(session.id);
    expect(await recorder.session(session.id)).toMatchObject({ endedAt });
    await recorder.revive(session.id);
    expect(await recorder.session(session.id)).toMatchObject({ endedAt: null });
  });

  it('that was left paused goes on paused', async () => {
    const session = await spoken('so');
    await recorder.pause(session.id);
    await recorder.end(session.id);
    await recorder.revive(session.id);
    expect(await recorder.ongoing(MEETING, NOBODY)).toMatchObject({ id: session.id, pausedAt: now });
  });

  it('is handed over with its last words and the next number', async () => {
    const session = await spoken('so', 'why');
    const { nextSeq, known } = await recorder.handOver(session.id);
    expect([nextSeq, known.map(({ text }) => text)]).toEqual([2, ['so', 'why']]);
    const empty = await recorder.begin(OTHER);
    expect(await recorder.handOver(empty.id)).toEqual({ nextSeq: 0, known: [] });
  });
});

describe('a session of some hours ago', () => {
  it('goes on when the user consents anew, and listens, even if it had been left paused', async () => {
    const session = await spoken('so');
    await recorder.pause(session.id);
    await recorder.end(session.id);
    later(120 * MINUTE);
    expect(await recorder.reopen(session.id, MEETING)).toMatchObject({ ...session, consentedAt: now });
    expect(await recorder.write(session.id, [revision(1, 'why')])).toBe('stored');
    later(MINUTE);
    expect((await recorder.ongoing(MEETING, NOBODY))?.id).toBe(session.id);
  });

  it('stays, where it was brought by an import that is taken back while the call is on', async () => {
    const { id } = await spoken('Hello.');
    await recorder.end(id);
    const session = (await recorder.session(id)) as Session;
    const utterances = await db.utterances.toArray();
    await removeSessions(db, [id]);
    await createRestorer(db).put('import', { session, utterances, marks: [] });
    await recorder.reopen(session.id, MEETING);
    await recorder.write(session.id, [revision(1, 'Again.')]);
    await createRestorer(db).takeBack();
    expect(await stored(session)).toEqual(['Hello.', 'Again.']);
  });

  it('does not go on in another meeting, nor a day later, nor if there is none', async () => {
    const session = await spoken('so');
    expect(await recorder.reopen(session.id, OTHER)).toBeNull();
    expect(await recorder.reopen('none' as SessionId, MEETING)).toBeNull();
    later(24 * 60 * MINUTE);
    expect(await recorder.reopen(session.id, MEETING)).toBeNull();
    expect(await recorder.session(session.id)).toEqual(session);
  });
});

describe('a session that is split', () => {
  it('ends, and what follows is another one under the same consent', async () => {
    const first = await spoken('so');
    later(MINUTE);
    const second = await recorder.split(first.id);
    expect(second).toEqual({ ...first, id: second?.id, startedAt: now });
    expect(await recorder.session(first.id)).toMatchObject({ endedAt: now });
    expect((await recorder.ongoing(MEETING, NOBODY))?.id).toBe(second?.id);
    expect(await recorder.split('none' as SessionId)).toBeNull();
  });
});

describe('words', () => {
  it('that come late are kept, and the session stays ended', async () => {
    const session = await spoken('so');
    await recorder.end(session.id);
    const ended = await recorder.session(session.id);
    expect(await recorder.write(session.id, [revision(1, 'goodbye')])).toBe('stored');
    expect(await stored(session)).toEqual(['so', 'goodbye']);
    expect(await recorder.session(session.id)).toEqual(ended);
  });

  it('of a pause are not kept, and those of no session neither', async () => {
    const session = await spoken('so');
    await recorder.pause(session.id);
    expect(await recorder.write(session.id, [revision(0, 'so between us', 2)])).toBe('not-capturing');
    await recorder.resume(session.id);
    expect(await recorder.write('none' as SessionId, [revision(0, 'so')])).toBe('not-capturing');
    expect(await stored(session)).toEqual(['so']);
  });

  it('are those of the newest revision, in whatever order and how often they come', async () => {
    const texts = ['a', 'a b', 'a b c', 'a b c d'];
    const sent = fc.record({ seq: fc.nat(3), rev: fc.integer({ min: 1, max: texts.length }) });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(sent, { maxLength: 5 }), { maxLength: 12 }), async (batches) => {
        const { id } = await recorder.begin(MEETING);
        for (const batch of batches) {
          const unique = new Map(batch.map((each) => [each.seq, each]));
          const revisions = [...unique.values()].map(({ seq, rev }) => revision(seq, texts[rev - 1] ?? '', rev));
          await recorder.write(id, revisions);
        }
        const newest = new Map<number, number>();
        for (const batch of batches) {
          for (const { seq, rev } of new Map(batch.map((each) => [each.seq, each])).values()) {
            newest.set(seq, Math.max(newest.get(seq) ?? 0, rev));
          }
        }
        const expected = [...newest].sort(([a], [b]) => a - b).map(([, rev]) => texts[rev - 1]);
        expect(await stored({ id })).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it('are found by when they were last revised', async () => {
    const session = await spoken('so', 'why', 'how');
    later(MINUTE);
    await recorder.write(session.id, [revision(0, 'so then', 2)]);
    expect((await recorder.recent(session.id, 2)).map(({ text }) => text)).toEqual(['how', 'so then']);
  });
});

describe('a call in which nobody spoke', () => {
  it('leaves nothing behind once it cannot go on by itself, unless it is on, or something was noted', async () => {
    const silent = await recorder.begin(MEETING);
    const noted = await recorder.begin(MEETING);
    await addMark(db, noted.id, { kind: 'note-written', text: 'Nobody came.' }, now);
    const heard = await spoken('so');
    const running = await recorder.begin(OTHER);
    for (const { id } of [silent, noted, heard]) await recorder.end(id);
    const kept = async () => new Set((await db.sessions.toArray()).map(({ id }) => id));

    later(30 * MINUTE);
    await recorder.sweep(new Set([running.id]));
    expect((await kept()).size).toBe(4);
    later(1);
    await recorder.sweep(new Set([running.id]));
    expect(await kept()).toEqual(new Set([noted.id, heard.id, running.id]));
    await recorder.sweep(NOBODY);
    expect(await kept()).toEqual(new Set([noted.id, heard.id]));
  });
});
