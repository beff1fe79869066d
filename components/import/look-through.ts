import type { FactsProblem } from '#core/facts-file/facts-problem.ts';
import { factsProblem } from '#core/facts-file/facts-problem.ts';
import { MAX_RELAID_BYTES, relaidFacts } from '#core/facts-file/relaid-facts.ts';
import type { FoundSession, Stretch } from '#core/facts-file/row-reader.ts';
import { readFound } from '#core/facts-file/rows-in.ts';
import { type VerifiedFacts, verifyFacts } from '#core/facts-file/verify-facts.ts';
import type { SessionFacts } from '#core/session/session.ts';
import { MAX_FILE_CHARS } from '#core/transcripts/transcript.ts';
import { digestOfBytes } from '#db/sha256.ts';
import { parseRow } from '#messaging/parse-facts.ts';

/** A file that was looked through from its first to its last byte, and is as it should be. */
export interface FactsFile extends VerifiedFacts {
  /** Null when the file has changed since. */
  read(found: FoundSession): Promise<SessionFacts | null>;
}

export interface Watch {
  /** How much of it is done, 0 to 1. */
  readonly progressed: (share: number) => void;
  readonly signal: AbortSignal;
}

/** @throws what the signal says when it is given up */
export async function lookThrough(file: Blob, watch: Watch): Promise<FactsFile | FactsProblem> {
  const verified = await verify(file, watch);
  if (verified.ok) return verified;
  const isLaidOutAnew = verified.fault === 'damaged' || verified.fault === 'foreign';
  if (!isLaidOutAnew || file.size > MAX_RELAID_BYTES) return verified;
  const relaid = relaidFacts(await file.text());
  if (relaid === null) return verified;
  const again = await verify(new Blob([relaid]), watch);
  // Its lines are not the user's.
  return again.ok ? again : { ...again, line: null };
}

async function verify(blob: Blob, { progressed, signal }: Watch): Promise<FactsFile | FactsProblem> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const verified = await verifyFacts(chunksOf(blob, signal), {
    parseRow,
    decode: (bytes) => decoder.decode(bytes),
    digest: digestOfBytes(),
    progressed: (bytes) => progressed(bytes / blob.size),
  });
  if (!verified.ok) return verified;
  if (verified.sessions.some((found) => sizeOf(found) > MAX_FILE_CHARS)) return factsProblem('too-many', null);
  const textAt = ({ from, to }: Stretch) => blob.slice(from, to).text();
  return { ...verified, read: (found) => readFound(found, parseRow, textAt) };
}

/** In bytes, as the file holds it. */
export function sizeOf({ utterances, marks }: FoundSession): number {
  return [utterances, marks].reduce((sum, stretch) => sum + (stretch === null ? 0 : stretch.to - stretch.from), 0);
}

async function* chunksOf(blob: Blob, signal: AbortSignal): AsyncGenerator<Uint8Array, void, void> {
  const reader = blob.stream().getReader();
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      signal.throwIfAborted();
      yield chunk.value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
