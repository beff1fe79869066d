/** RFC 4180: every cell quoted where it has to be, every line ended by CR and LF. */
import type { ExportSource } from './export-source.ts';

const COLUMNS = ['session', 'startedAt', 'seconds', 'kind', 'speaker', 'role', 'round', 'text'] as const;
type Row = Readonly<Record<(typeof COLUMNS)[number], string | number>>;

export const csvHead = (): string => line(COLUMNS);

/** What was said and noted in a session, in time. */
export function writeCsv({ review, naming, session, title }: ExportSource): string {
  const { lines } = review.view;
  const from = review.span?.from ?? session.startedAt;
  const roundAt = (at: number) => review.stretches.findLast(({ from, to }) => from <= at && at <= to)?.round ?? '';
  const row = (at: number, rest: Pick<Row, 'kind' | 'speaker' | 'role' | 'text'>): Row & { readonly at: number } => ({
    session: title,
    startedAt: new Date(from).toISOString(),
    seconds: Math.round((at - from) / 1_000),
    round: roundAt(at),
    at,
    ...rest,
  });
  const said = lines.map((spoken) =>
    row(spoken.utterance.startedAt, {
      kind: 'utterance',
      speaker: naming.speaker(spoken),
      role: spoken.role,
      text: naming.words(spoken.utterance.text),
    }),
  );
  const noted = review.view.notes.map(({ at, text }) =>
    row(at, { kind: 'note', speaker: '', role: '', text: naming.words(text) }),
  );
  return [...said, ...noted]
    .sort((a, b) => a.at - b.at)
    .map((cells) => line(COLUMNS.map((column) => cells[column])))
    .join('');
}

const line = (cells: readonly (string | number)[]): string => `${cells.map(cell).join(',')}\r\n`;

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = harmless(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Spreadsheets take such a beginning for a formula, and run it; behind an apostrophe it is text. */
const harmless = (text: string): string => (/^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text);
