import type { SessionId } from '#core/session/session.ts';
import { MAX_FILE_CHARS } from '#core/transcripts/transcript.ts';
import { send } from '#messaging/bus.ts';
import type { ImportAnswer } from '#messaging/protocol.ts';
import { cutIntoParts } from '#messaging/text-parts.ts';
import { within } from '#messaging/within.ts';
import type { ImportProblem } from './import-problem.ts';
import { asImport } from './under-way.ts';

export type Brought =
  | { readonly ok: true; readonly sessionId: SessionId }
  | { readonly ok: false; readonly problem: ImportProblem };

/** Reading and storing 20 MB takes a few seconds. */
const STORED_WITHIN_MS = 60_000;
/** A worker that is restarted in between has lost the earlier parts. */
const ATTEMPTS = 3;

/**
 * Gives a file to the worker, which makes a session of it or says why not.
 *
 * @param progressed told how much of it has been taken, from 0 to 1
 */
export const bringTranscript = (file: File, progressed?: (share: number) => void): Promise<Brought> =>
  asImport(bringFile(file, progressed));

async function bringFile(file: File, progressed?: (share: number) => void): Promise<Brought> {
  // Before it is read.
  if (file.size > MAX_FILE_CHARS) return refused({ reason: 'tooLarge' });
  const text = await file.text().catch(() => null);
  if (text === null) return refused({ reason: 'notAFile' });
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const answer = await sendParts(file.name, text, progressed);
    if (!answer) return refused({ reason: 'silent' });
    if (answer.ok && answer.sessionId !== null) return { ok: true, sessionId: answer.sessionId };
    if (!answer.ok && answer.reason !== 'interrupted') return refused(answer);
  }
  return refused({ reason: 'interrupted' });
}

/** The answer to the last part that was taken. */
async function sendParts(
  name: string,
  text: string,
  progressed?: (share: number) => void,
): Promise<ImportAnswer | null> {
  const importId = crypto.randomUUID();
  const texts = cutIntoParts(text);
  let answer: ImportAnswer | null = null;
  for (const [part, piece] of texts.entries()) {
    const request = { importId, name, part, parts: texts.length, text: piece };
    answer = await within(STORED_WITHIN_MS, send('transcript.brought', request));
    if (!answer?.ok) return answer;
    progressed?.((part + 1) / texts.length);
  }
  return answer;
}

const refused = (problem: ImportProblem): Brought => ({ ok: false, problem });
