import Dexie from 'dexie';
import type { SessionId, Utterance } from '#core/session/session.ts';
import type { RingsideDatabase } from './database.ts';

/** The utterance of a session that was revised last. */
export const readLastWord = (db: RingsideDatabase, id: SessionId): Promise<Utterance | undefined> =>
  db.utterances.where('[sessionId+updatedAt]').between([id, Dexie.minKey], [id, Dexie.maxKey]).last();

/** When something was last said in a session; null where nothing was. */
export const readLastWordAt = async (db: RingsideDatabase, id: SessionId): Promise<number | null> =>
  (await readLastWord(db, id))?.updatedAt ?? null;
