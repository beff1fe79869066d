/** A table of strings and shares; shares with three digits, what cannot be said as a dash. */
export function table(headings: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(headings),
    line(headings.map(() => '---')),
    ...rows.map((cells) => line(cells.map((cell) => (typeof cell === 'number' ? figure(cell) : cell)))),
  ].join('\n');
}

/** Counts as they are, shares with three digits. */
export function figure(value: number): string {
  if (Number.isNaN(value)) return '-';
  return Number.isInteger(value) && value > 1 ? String(value) : value.toFixed(3);
}

export const section = (title: string, ...parts: readonly string[]): string => [`## ${title}`, ...parts].join('\n\n');
