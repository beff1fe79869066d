import type { FactsFormat } from '#core/facts-file/facts-file.ts';
import type { FactsProblem } from '#core/facts-file/facts-problem.ts';
import { type VerifiedFacts, verifyFacts } from '#core/facts-file/verify-facts.ts';
import { writeFacts } from '#core/facts-file/write-facts.ts';
import type { SessionFacts } from '#core/session/session.ts';
import { digestOfBytes, digestOfText } from '#db/sha256.ts';
import { parseRow } from '#messaging/parse-facts.ts';

async function* inPages<Row>(pages: readonly (readonly Row[])[]) {
  yield* pages;
}

/** These facts as a file. */
export async function fileOf(
  all: readonly SessionFacts[],
  format: FactsFormat = 'ringside-backup',
  fields: object = {},
): Promise<string> {
  const pieces = writeFacts({
    format,
    fields: { exportedAt: '2026-11-28T16:00:00.000Z', ...fields },
    tables: {
      sessions: inPages([all.map(({ session }) => session)]),
      utterances: inPages(all.map(({ utterances }) => utterances)),
      marks: inPages(all.map(({ marks }) => marks)),
    },
    digest: format === 'ringside-backup' ? digestOfText() : null,
  });
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

/** Looks through a file, so many bytes at a time. */
export function verifyText(file: string | Uint8Array, chunkBytes = 1_000): Promise<VerifiedFacts | FactsProblem> {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const chunks = (async function* () {
    for (let from = 0; from < bytes.length; from += chunkBytes) yield bytes.slice(from, from + chunkBytes);
  })();
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  return verifyFacts(chunks, { parseRow, decode: (line) => decoder.decode(line), digest: digestOfBytes() });
}
