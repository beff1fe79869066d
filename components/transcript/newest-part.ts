/** More than fits into the ticker, far less than a hostile caption can hold. */
const SHOWN_CHARS = 400;

/** The end of a long stretch of speech, from the start of a word, so that a frame suffices for it. */
export function newestPart(text: string, most: number = SHOWN_CHARS): string {
  if (text.length <= most) return text;
  const end = text.slice(-most);
  const space = end.indexOf(' ');
  // One endless word has no start to find: then only half a surrogate pair is dropped.
  const words = space >= 0 && space < 40 ? end.slice(space + 1) : end.replace(/^[\uDC00-\uDFFF]/, '');
  return `… ${words}`;
}
