/** CommonMark, and the tables of GitHub's. */

/** Text that stays what it is: nothing of it is markup, a link or a page's own tag. */
export function markdown(text: string): string {
  return (
    text
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/[\\`*_{}[\]<>#|~&$=]/g, String.raw`\$&`)
      .replace(/^([-+])/, String.raw`\$1`)
      .replace(/^(\d{1,9})([.)])/, String.raw`$1\$2`)
      // What looks like an address would become a link.
      .replace(/\b(https?|ftp)(:)\/\//gi, String.raw`$1\$2//`)
      .replace(/\b(www)\./gi, String.raw`$1\.`)
  );
}

export const heading = (level: 1 | 2 | 3, text: string): string => `${'#'.repeat(level)} ${markdown(text) || '-'}\n\n`;

/** @param content that is markup already */
export const item = (content: string): string => `- ${content}\n`;

/** @param depth in how many lists it stands */
export const quote = (said: string, depth: number): string => `${'  '.repeat(depth)}> ${markdown(said)}\n\n`;

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.map(markdown).join(' | ')} |\n`;
  return `${row(head)}|${' --- |'.repeat(head.length)}\n${rows.map(row).join('')}`;
}
