import { TABLES, VERSIONS } from './facts-file.ts';

/** A session file is read whole only where another program has laid it out anew. */
export const MAX_RELAID_BYTES = 60_000_000;

/**
 * A session file that another program has written: the same values, a row a line. Null where it is none.
 * It is checked no more than that: reading it is what comes next.
 */
export function relaidFacts(text: string): string | null {
  const document = parsed(text);
  if (document === null || document['format'] !== 'ringside-session') return null;
  const { format, version, ...rest } = document;
  const fields = Object.entries(rest).filter(([name]) => !TABLES.some((table) => table === name));
  const head = [['format', format], ['version', version ?? VERSIONS['ringside-session']], ...fields];
  const tables = TABLES.map((name) => {
    const rows: unknown = document[name];
    return Array.isArray(rows)
      ? `"${name}": [${rows.map((row, i) => `${i === 0 ? '' : ','}\n${JSON.stringify(row)}`).join('')}\n]`
      : null;
  });
  if (tables.includes(null)) return null;
  return `{\n${head.map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)},\n`).join('')}${tables.join(',\n')}\n}\n`;
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}
