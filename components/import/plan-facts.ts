import { type Fate, fateOf, twinId, underId } from '#core/facts-file/plan-import.ts';
import type { FoundSession } from '#core/facts-file/row-reader.ts';
import type { SessionFacts, SessionId } from '#core/session/session.ts';
import type { RingsideDatabase } from '#db/database.ts';
import { readFacts } from '#db/read-facts.ts';
import { digestOfText } from '#db/sha256.ts';
import { type FactsFile, sizeOf, type Watch } from './look-through.ts';

export interface PlannedSession {
  readonly found: FoundSession;
  readonly fate: Fate;
  /** Under which it will be here. */
  readonly id: SessionId;
}

export interface ImportPlan {
  readonly file: FactsFile;
  readonly sessions: readonly PlannedSession[];
  /** How many there are of each. */
  readonly fates: Readonly<Record<Fate, number>>;
  /** What is going to be written, as the file holds it. */
  readonly bytes: number;
}

/** What will become of every session. Nothing is written. Null when the file changes meanwhile. */
export async function planFacts(db: RingsideDatabase, file: FactsFile, watch: Watch): Promise<ImportPlan | null> {
  const sessions: PlannedSession[] = [];
  const fates: Record<Fate, number> = { added: 0, continued: 0, beside: 0, known: 0 };
  for (const found of file.sessions) {
    watch.signal.throwIfAborted();
    const planned = await planSession(db, file, found);
    if (planned === null) return null;
    sessions.push(planned);
    fates[planned.fate] += 1;
    watch.progressed(sessions.length / file.sessions.length);
  }
  const bytes = sessions.reduce((sum, { found, fate }) => sum + (fate === 'known' ? 0 : sizeOf(found)), 0);
  return { file, sessions, fates, bytes };
}

async function planSession(db: RingsideDatabase, file: FactsFile, found: FoundSession): Promise<PlannedSession | null> {
  const { id } = found.session;
  const here = await readFacts(db, id);
  if (here === null) return { found, fate: 'added', id };
  const facts = await file.read(found);
  if (facts === null) return null;
  const twin = twinOf(facts);
  const fate = fateOf(here, facts, (await db.sessions.get(twin)) !== undefined);
  return { found, fate, id: fate === 'beside' ? twin : id };
}

/** How many of the sessions that were to be added are here. */
export function countHere(db: RingsideDatabase, { sessions }: ImportPlan): Promise<number> {
  const added = sessions.filter(({ fate }) => fate === 'added' || fate === 'beside');
  return db.sessions
    .where('id')
    .anyOf(added.map(({ id }) => id))
    .count();
}

function twinOf(facts: SessionFacts): SessionId {
  const digest = digestOfText();
  digest.update(JSON.stringify(facts));
  return twinId(digest.hex());
}

/** Null when the file has changed since. */
export async function plannedFacts(file: FactsFile, { found, id }: PlannedSession): Promise<SessionFacts | null> {
  const facts = await file.read(found);
  return facts === null || facts.session.id === id ? facts : underId(facts, id);
}
