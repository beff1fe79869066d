import type { Revision } from '#core/captions/assemble.ts';
import { cleanText } from '#core/captions/tokens.ts';
import type { Session, SessionId } from '#core/session/session.ts';
import { readTranscript } from '#core/transcripts/read-transcript.ts';
import { toUtterances } from '#core/transcripts/to-utterances.ts';
import type { TranscriptFile, TranscriptProblem } from '#core/transcripts/transcript.ts';

export interface ImportedSession {
  readonly ok: true;
  readonly session: Session;
  readonly revisions: readonly Revision[];
}

/**
 * What is stored of a transcript file: a session that is over.
 *
 * @param fingerprint of the file's text: the same file is the same session
 * @param now milliseconds since the epoch
 */
export function importedSession(
  file: TranscriptFile,
  { id, fingerprint, now }: { readonly id: SessionId; readonly fingerprint: string; readonly now: number },
): ImportedSession | TranscriptProblem {
  const transcript = readTranscript(file);
  if (!transcript.ok) return transcript;
  const lengthMs = lastWord(toUtterances(transcript.entries, 0));
  const dated = transcript.startedAt === null ? Number.NaN : Date.parse(transcript.startedAt);
  // Where the file does not say when, or names a time to come, it was over when it was opened.
  const startedAt = dated >= 0 && dated + lengthMs <= now ? dated : now - lengthMs;
  const session: Session = {
    id,
    platform: 'file',
    meetingId: fingerprint,
    title: cleanText(file.name),
    consentedAt: null,
    startedAt,
    endedAt: startedAt + lengthMs,
    pausedAt: null,
  };
  return { ok: true, session, revisions: toUtterances(transcript.entries, startedAt) };
}

function lastWord(revisions: readonly Revision[]): number {
  return revisions.reduce((last, { updatedAt }) => Math.max(last, updatedAt), 0);
}
