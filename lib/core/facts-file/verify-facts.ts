import {
  CHECKED_SINCE,
  type Counts,
  type Digest,
  type FactsFormat,
  TABLES,
  type Table,
  VERSIONS,
} from './facts-file.ts';
import { type FactsFault, type FactsProblem, factsProblem } from './facts-problem.ts';
import { createRowReader, type FoundSession, type ParseRow, rowOf } from './row-reader.ts';
import { type ByteLine, splitBytes } from './split-bytes.ts';

export interface VerifiedFacts {
  readonly ok: true;
  readonly format: FactsFormat;
  /** What else the file says of itself, unchecked: settings, when it was made. */
  readonly fields: ReadonlyMap<string, unknown>;
  /** In the order of the file. */
  readonly sessions: readonly FoundSession[];
  readonly counts: Counts;
}

export interface VerifyTools {
  readonly parseRow: ParseRow;
  /** From UTF-8; throws where it is none. */
  decode(bytes: Uint8Array): string;
  readonly digest: Digest<Uint8Array>;
  /** Told after every line, with the bytes read so far. */
  readonly progressed?: (bytes: number) => void;
}

/**
 * Reads a file to its end and says whether all of it can be taken in: every row of its form, in its place, and where
 * there is a check, nothing else than what was written. Memory does not grow with what is said in it.
 */
export async function verifyFacts(
  chunks: AsyncIterable<Uint8Array>,
  tools: VerifyTools,
): Promise<VerifiedFacts | FactsProblem> {
  const reader = createReader(tools);
  let number = 0;
  for await (const line of splitBytes(chunks)) {
    if (line === 'long-line') return factsProblem('long-line', number + 1);
    number = line.number;
    const fault = readLine(line, reader, tools);
    if (fault !== null) return factsProblem(fault, fault === 'changed' ? null : number);
    tools.progressed?.(line.from + line.bytes.length);
  }
  if (number === 0) return factsProblem('empty', null);
  return reader.end() ?? factsProblem('truncated', number);
}

type Reader = ReturnType<typeof createReader>;

function readLine(line: ByteLine, reader: Reader, tools: VerifyTools): FactsFault | null {
  let text: string;
  try {
    text = tools.decode(line.bytes).replace(/\r?\n$/, '');
  } catch {
    return 'not-utf-8';
  }
  try {
    return reader.read(text, line);
  } catch {
    // No JSON.
    return reader.isOurs() ? 'damaged' : 'foreign';
  }
}

const CHECK = /^"check": /;
const FIELD = /^"(?:\w{1,40})": /;

/** @throws {SyntaxError} where a line is no JSON */
function createReader({ parseRow, digest }: VerifyTools) {
  const rows = createRowReader(parseRow);
  const fields = new Map<string, unknown>();
  const counts: Record<Table, number> = { sessions: 0, utterances: 0, marks: 0 };
  let format: FactsFormat | null = null;
  let state: 'before' | 'fields' | Table | 'behind' = 'before';
  let tablesRead = 0;
  let isChecked = false;

  const needsCheck = () => format === 'ringside-backup' && Number(fields.get('version')) >= CHECKED_SINCE;

  const readField = (text: string): FactsFault | null => {
    if (!FIELD.test(text)) return format === null ? 'foreign' : 'damaged';
    const [entry] = Object.entries(JSON.parse(`{${text.replace(/,$/, '')}}`) as Readonly<Record<string, unknown>>);
    const [name, value] = entry ?? ['', null];
    if (fields.has(name)) return 'order';
    if (fields.size === 0 && name !== 'format') return 'foreign';
    fields.set(name, value);
    if (name === 'format') format = value === 'ringside-backup' || value === 'ringside-session' ? value : null;
    if (format === null) return 'foreign';
    return fields.size === 2 ? versionFault(name, value, format) : null;
  };

  const readCheck = (text: string): FactsFault | null => {
    const { check } = JSON.parse(`{${text}}`) as { readonly check: unknown };
    isChecked = true;
    return JSON.stringify(check) === JSON.stringify({ ...counts, sha256: digest.hex() }) ? null : 'changed';
  };

  const readHead = (text: string): FactsFault | null => {
    const next = TABLES[tablesRead];
    if (text === '}' && next === undefined) {
      if (needsCheck() && !isChecked) return 'changed';
      state = 'behind';
      return null;
    }
    if (fields.size >= 2 && next !== undefined && text === `"${next}": [`) {
      state = next;
      return null;
    }
    if (next === undefined) return needsCheck() && !isChecked && CHECK.test(text) ? readCheck(text) : 'damaged';
    return tablesRead === 0 ? readField(text) : 'damaged';
  };

  const readRow = (table: Table, text: string, line: ByteLine): FactsFault | null => {
    if (text === ']' || text === '],') {
      tablesRead += 1;
      state = 'fields';
      return null;
    }
    counts[table] += 1;
    return rows.read(table, rowOf(text), { from: line.from, to: line.from + line.bytes.length });
  };

  return {
    isOurs: () => format !== null,
    read(text: string, line: ByteLine): FactsFault | null {
      if (!isChecked && !(state === 'fields' && CHECK.test(text))) digest.update(line.bytes);
      if (state === 'behind') return text.trim() === '' ? null : 'behind';
      if (state === 'before') {
        state = 'fields';
        return text.replace(/^\ufeff/, '') === '{' ? null : 'foreign';
      }
      return state === 'fields' ? readHead(text) : readRow(state, text, line);
    },
    end: (): VerifiedFacts | null =>
      state === 'behind' && format !== null
        ? { ok: true, format, fields, sessions: [...rows.found.values()], counts }
        : null,
  };
}

function versionFault(name: string, value: unknown, format: FactsFormat): FactsFault | null {
  if (name !== 'version' || typeof value !== 'number' || !Number.isInteger(value) || value < 1) return 'foreign';
  return value > VERSIONS[format] ? 'newer' : null;
}
