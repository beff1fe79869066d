import type { SessionFacts } from '../session/session.ts';
import type { TableRows } from './facts-file.ts';
import { type FoundSession, type ParseRow, rowOf, type Stretch } from './row-reader.ts';

/**
 * The rows of one session, read again from where they were found.
 *
 * @param textAt what stands in a stretch of the file
 * @returns null when the file is no longer what it was when it was looked through
 */
export async function readFound(
  { session, utterances, marks }: FoundSession,
  parseRow: ParseRow,
  textAt: (stretch: Stretch) => Promise<string>,
): Promise<SessionFacts | null> {
  const rowsIn = async <Name extends 'utterances' | 'marks'>(table: Name, stretch: Stretch | null) => {
    const lines = stretch === null ? [] : (await textAt(stretch)).split('\n').filter((line) => line.trim() !== '');
    return lines.map((line) => parseRow(table, rowOf(line.trim())));
  };
  try {
    const [said, made] = [await rowsIn('utterances', utterances), await rowsIn('marks', marks)];
    return areWhole(said) && areWhole(made) ? { session, utterances: said, marks: made } : null;
  } catch {
    return null;
  }
}

const areWhole = <Row extends TableRows[keyof TableRows]>(rows: readonly (Row | null)[]): rows is readonly Row[] =>
  !rows.includes(null);
