import {
  type Digest,
  type FactsCheck,
  type FactsFormat,
  TABLES,
  type Table,
  type TableRows,
  VERSIONS,
} from './facts-file.ts';

export interface FactsToWrite {
  readonly format: FactsFormat;
  /** Besides format and version, in this order. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** A page of rows at a time; rows of a session together, in order. */
  readonly tables: { readonly [Name in Table]: AsyncIterable<readonly TableRows[Name][]> };
  /** Of everything above the check; null where the format has none. */
  readonly digest: Digest<string> | null;
}

/** One JSON text, in pieces: nobody has to hold all of it. */
export async function* writeFacts({
  format,
  fields,
  tables,
  digest,
}: FactsToWrite): AsyncGenerator<string, void, void> {
  const counts = { sessions: 0, utterances: 0, marks: 0 };
  const noted = (text: string): string => {
    digest?.update(text);
    return text;
  };
  const head = Object.entries({ format, version: VERSIONS[format], ...fields });
  yield noted(`{\n${head.map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)},\n`).join('')}`);
  for (const name of TABLES) {
    yield noted(`"${name}": [`);
    let separator = '\n';
    for await (const rows of tables[name]) {
      if (rows.length === 0) continue;
      counts[name] += rows.length;
      yield noted(separator + rows.map(written).join(',\n'));
      separator = ',\n';
    }
    yield noted(name === 'marks' && digest === null ? '\n]\n' : '\n],\n');
  }
  if (digest === null) return yield '}\n';
  const check: FactsCheck = { ...counts, sha256: digest.hex() };
  yield `"check": ${JSON.stringify(check)}\n}\n`;
}

/** A mark's number is the database's own, and means nothing elsewhere: its place says when it was made. */
function written(row: TableRows[Table]): string {
  if (!('kind' in row)) return JSON.stringify(row);
  const { id: _, ...mark } = row;
  return JSON.stringify(mark);
}
