import type { Mark } from '../session/session.ts';

/** What the user says was really said, by the number of the utterance. */
export function correctionsOf(marks: readonly Mark[]): ReadonlyMap<number, string> {
  const corrected = new Map<number, string>();
  for (const mark of marks) {
    if (mark.kind !== 'words-corrected') continue;
    if (mark.text === null) corrected.delete(mark.seq);
    else corrected.set(mark.seq, mark.text);
  }
  return corrected;
}
