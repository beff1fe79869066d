/** Names of files by a pattern of the user's, fit for Windows, macOS and Linux. */

export const FILE_TOKENS = ['date', 'time', 'title', 'round', 'platform'] as const;
export type FileToken = (typeof FILE_TOKENS)[number];
export type FileParts = Readonly<Record<FileToken, string>>;

export const USUAL_PATTERN = '{date} {title}';
export const LONGEST_PATTERN = 200;

/** File systems allow 255 bytes; an ending, and what browsers add to a second file of one name, have to fit as well. */
const MOST_BYTES = 180;
/** Whatever their ending, these are devices on Windows. */
const DEVICES = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?=$|[ .])/i;
const NEVER = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * @param ending without its dot
 * @returns what the pattern says, or "ringside" where that is nothing; braces around anything else are left as they are
 */
export function fileName(pattern: string, parts: FileParts, ending: string): string {
  const filled = pattern.replace(/\{(\w+)\}/g, (whole, token: string) => (isToken(token) ? parts[token] : whole));
  return `${safeName(filled) || 'ringside'}.${ending}`;
}

const isToken = (token: string): token is FileToken => FILE_TOKENS.some((known) => known === token);

function safeName(text: string): string {
  const clean = text.toWellFormed().normalize('NFC').replace(/\s+/g, ' ').replace(NEVER, '-');
  const trimmed = shortened(trimEnds(clean));
  return DEVICES.test(trimmed) ? `_${trimmed}` : trimmed;
}

/** Windows drops dots and spaces at the end; a dot in front hides a file, and a hyphen is taken for an option. */
const trimEnds = (text: string): string => text.replace(/^[\s.-]+|[\s.]+$/g, '');

function shortened(text: string): string {
  let bytes = 0;
  let kept = '';
  for (const sign of text) {
    bytes += bytesOf(sign);
    if (bytes > MOST_BYTES) return trimEnds(kept);
    kept += sign;
  }
  return kept;
}

/** In UTF-8. */
function bytesOf(sign: string): number {
  const point = sign.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}

/** The same name once more would write over the first file: it gets a number. */
export function uniqueNames(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    const dot = name.lastIndexOf('.');
    const [stem, ending] = dot < 0 ? [name, ''] : [name.slice(0, dot), name.slice(dot)];
    // Windows and macOS do not tell capitals apart.
    for (let number = 1; ; number += 1) {
      const free = number === 1 ? name : `${stem} (${number})${ending}`;
      if (taken.has(free.toLowerCase())) continue;
      taken.add(free.toLowerCase());
      return free;
    }
  };
}
