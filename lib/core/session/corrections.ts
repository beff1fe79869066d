import type { Mark, SessionFacts, Utterance } from './session.ts';

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

/**
 * Puts the user's words in the place of the captions'. The facts themselves keep the captions. What has not changed is
 * the same object as the last time, so that nothing is read anew for it.
 */
export function createCorrector(): (facts: SessionFacts) => SessionFacts {
  let known: ReadonlyMap<number, { readonly from: Utterance; readonly to: Utterance }> = new Map();
  return (facts) => {
    const corrections = correctionsOf(facts.marks);
    if (corrections.size === 0) return facts;
    const made = new Map<number, { readonly from: Utterance; readonly to: Utterance }>();
    const utterances = facts.utterances.map((from) => {
      const text = corrections.get(from.seq);
      if (text === undefined) return from;
      const before = known.get(from.seq);
      const to = before?.from === from && before.to.text === text ? before.to : { ...from, text };
      made.set(from.seq, { from, to });
      return to;
    });
    known = made;
    return { ...facts, utterances };
  };
}
