/** An item as an outline: its fields as headings, its lists as bullets, in the order they are written. */
export function render(value: unknown, depth = 0): string {
  const indent = '  '.repeat(depth);
  if (Array.isArray(value)) return value.map((each) => renderBullet(each, depth)).join('\n');
  if (typeof value !== 'object' || value === null) return `${indent}${String(value)}`;
  return Object.entries(value)
    .map(([name, field]) =>
      isPlain(field) ? `${indent}${words(name)}: ${field}` : `${indent}${words(name)}:\n${render(field, depth + 1)}`,
    )
    .join('\n');
}

function renderBullet(value: unknown, depth: number): string {
  const indent = '  '.repeat(depth);
  if (isPlain(value)) return `${indent}- ${value}`;
  return `${indent}- ${render(value, depth + 1).trimStart()}`;
}

function isPlain(value: unknown): value is string | number | boolean | null {
  return typeof value !== 'object' || value === null;
}

/** `listensFor` -> "listens for". */
function words(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
