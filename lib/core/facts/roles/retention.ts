import { type Context, endsWith, phrases, says, startsWith } from '../context.ts';
import { TIMES } from '../units.ts';

const MONTH_MS = TIMES.get('month') ?? 0;
const KEEP =
  phrases(`keep, kept, keeping, keeps, retain, retained, retains, retention, store it for, store them for, stored for,
  hold on to, hold it for, held for, archive, archived, preserve, the history for, the data for, the records for, everything for, on record, trace, readable for, available for, look back`);
const OLDER_THAN = phrases('older than, after, once it is');
const THROWN_AWAY = phrases(
  'delete, deleted, deletes, purge, purged, drop, dropped, gone, throw away, thrown away, expire, erased, erase',
);
/** Said of other things than the data of the product. */
const NOT_KEPT =
  phrases(`idempotency, key, sync, token, tokens, session, sessions, cookie, cookies, cache, cached, ttl, flag, certificate, keys,
  old system, running, alive, in parallel, side by side, deposit, deposits, quid, pounds, dollars, euros, queue, dead letter, money, password, passwords, both,
  old column, old table, branch, dual, job, candidate, candidates, interview, team, promise, promises, key for`);
const HISTORY_NEXT = phrases('of history, worth of history, retention, of retention, of records');

const FOR = phrases('for, for at least, for about, up to, least, for up to, say, of, is');
const THEN_GONE =
  phrases(`and then its gone, then its gone, and then deleted, then deleted, and then delete, then delete, then drop, and then we delete,
  then its deleted, and then its deleted`);
const LAW = phrases('by law, the law says, law wants, regulator wants, tax says, legally, law requires');

/** @returns whether it is how long things have to be kept */
export function isRetention(value: number, { before, after, justBefore, justAfter }: Context): boolean {
  const said = `${before}#${justAfter}`;
  if (says(said, NOT_KEPT)) return false;
  if (says(justBefore, KEEP) || (says(before, KEEP) && endsWith(justBefore, FOR))) return true;
  if (startsWith(after, HISTORY_NEXT) || startsWith(after, THEN_GONE)) return true;
  if (endsWith(justBefore, OLDER_THAN) && says(said, THROWN_AWAY)) return true;
  return value >= MONTH_MS && says(justBefore, LAW);
}
