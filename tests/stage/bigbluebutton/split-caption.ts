// How BigBlueButton breaks a caption into rows: full blocks of lines, then what is left over, then the line being spoken.

const LINE_CHARS = 60;
const LINES_A_BLOCK = 2;
/** Rows that are shown; what is older falls off at the front. */
const MOST_ROWS = 3;

export function splitCaption(text: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && `${line} ${word}`.length > LINE_CHARS) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  const blocks: string[] = [];
  for (let from = 0; from < lines.length; from += LINES_A_BLOCK) {
    blocks.push(`${lines.slice(from, from + LINES_A_BLOCK).join('\n')}\n`);
  }
  return [...blocks, line].filter((row) => row.trim() !== '').slice(-MOST_ROWS);
}
