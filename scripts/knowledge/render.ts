import type { TradeOffTable } from '#knowledge/rounds/round-extras.ts';
import type { Source } from '#knowledge/source.ts';

/** An item as an outline: its fields as headings, its lists as bullets, in the order they are written. */
export function render(value: unknown, depth = 0): string {
  const indent = '  '.repeat(depth);
  if (Array.isArray(value)) return value.map((each) => renderBullet(each, depth)).join('\n');
  if (typeof value !== 'object' || value === null) return `${indent}${String(value)}`;
  return Object.entries(isTable(value) ? readAcross(value) : value)
    .map(([name, field]) => renderField(name, field, depth))
    .join('\n');
}

function renderField(name: string, field: unknown, depth: number): string {
  const heading = `${'  '.repeat(depth)}${words(name)}:`;
  if (isSource(field)) return `${heading} ${field.title} (${field.by}, ${field.year})`;
  if (isPlain(field)) return `${heading} ${field}`;
  return Object.keys(field ?? {}).length === 0 ? `${heading} none` : `${heading}\n${render(field, depth + 1)}`;
}

function renderBullet(value: unknown, depth: number): string {
  const indent = '  '.repeat(depth);
  if (isPlain(value)) return `${indent}- ${value}`;
  return `${indent}- ${render(value, depth + 1).trimStart()}`;
}

/** Each option with its cells under their criteria, as one reads a row. */
function readAcross({ id, title, criteria, options }: TradeOffTable): object {
  const rows = options.map(({ name, cells, when }) => [
    name,
    { ...Object.fromEntries(criteria.map((criterion, i) => [criterion, cells[i] ?? ''])), when },
  ]);
  return { id, title, ...Object.fromEntries(rows) };
}

function isPlain(value: unknown): value is string | number | boolean | null {
  return typeof value !== 'object' || value === null;
}

function isSource(value: unknown): value is Source {
  return typeof value === 'object' && value !== null && 'title' in value && 'by' in value && 'year' in value;
}

function isTable(value: object): value is TradeOffTable {
  return 'criteria' in value && 'options' in value;
}

/** `listensFor` -> "listens for"; what is not a field's name stays as it is written. */
function words(name: string): string {
  return /^[a-z]+(?:[A-Z][a-z]*)+$/.test(name) ? name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`) : name;
}
