import type { Mark, SessionFacts } from '../session/session.ts';

/**
 * How a session of a file stands to the one that is here under the same id:
 * - `same`: nothing in the file that is not here, and nothing is here that is not in the file;
 * - `older`: all of the file is here, with more;
 * - `continued`: all that is here is in the file, which has more marks;
 * - `apart`: each has something that the other has not.
 */
export type Relation = 'same' | 'older' | 'continued' | 'apart';

export function compareFacts(here: SessionFacts, file: SessionFacts): Relation {
  const words = compareWords(here, file);
  const [marksHere, marksThere] = [here.marks.map(asText), file.marks.map(asText)];
  const hasAllMarks = isWithin(marksThere, marksHere);
  if (words === 'same' && hasAllMarks) return marksHere.length === marksThere.length ? 'same' : 'older';
  if (words !== 'apart' && hasAllMarks) return 'older';
  const goesOn = marksHere.every((mark, i) => mark === marksThere[i]);
  return words === 'same' && goesOn ? 'continued' : 'apart';
}

/** `older`: every utterance of the file is here as it was or revised since, and the session went on. */
function compareWords(here: SessionFacts, file: SessionFacts): 'same' | 'older' | 'apart' {
  const isSame = asText(here.session) === asText(file.session) && here.utterances.length === file.utterances.length;
  const known = new Map(here.utterances.map((utterance) => [utterance.seq, utterance]));
  let isOlder = !isSame;
  for (const utterance of file.utterances) {
    const own = known.get(utterance.seq);
    if (own === undefined || own.rev < utterance.rev) return 'apart';
    if (own.rev > utterance.rev) isOlder = true;
    else if (asText(own) !== asText(utterance)) return 'apart';
  }
  if (!isOlder) return 'same';
  return here.session.startedAt === file.session.startedAt ? 'older' : 'apart';
}

/** All of them in that order, with others between them or not. */
function isWithin(some: readonly string[], all: readonly string[]): boolean {
  let next = 0;
  for (const each of all) if (each === some[next]) next += 1;
  return next === some.length;
}

/** Whatever order its fields were stored in; a mark's number is the database's own. */
function asText(row: object): string {
  const fields = Object.entries(row as Partial<Mark>).filter(
    ([name, value]) => value !== undefined && (name !== 'id' || typeof value !== 'number'),
  );
  return JSON.stringify(fields.sort(([a], [b]) => (a < b ? -1 : 1)));
}
