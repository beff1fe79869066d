import type { Session } from '#core/session/session.ts';
import type { RingsideDatabase } from './database.ts';
import { readLastWordAt } from './last-word.ts';

/** Whoever has said something a moment ago will say more. */
const SPEAKS_MS = 60_000;
const LOOK_AGAIN_MS = 5_000;
/** Calls that are on are among the last few that began. */
const MOST_CALLS = 5;

/** Waits while a call is on: what can be worked out afterwards must not slow down what is shown meanwhile. */
export async function untilNobodySpeaks(db: RingsideDatabase, now: () => number): Promise<void> {
  while (await isAnybodySpeaking(db, now())) await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
}

async function isAnybodySpeaking(db: RingsideDatabase, nowMs: number): Promise<boolean> {
  const newest = await db.sessions.orderBy('startedAt').reverse().limit(MOST_CALLS).toArray();
  const open = newest.filter(({ endedAt, pausedAt }: Session) => endedAt === null && pausedAt === null);
  const lastWords = await Promise.all(open.map(({ id }) => readLastWordAt(db, id)));
  return lastWords.some((at) => at !== null && nowMs - at < SPEAKS_MS);
}
