/**
 * A text with something else between two lines of it.
 *
 * @throws {RangeError} when one of them is missing
 */
export function betweenMarkers(text: string, begin: string, end: string, inside: string): string {
  const from = text.indexOf(`${begin}\n`);
  const to = text.indexOf(end, from);
  if (from < 0 || to < 0) throw new RangeError(`there is no "${begin}" with an "${end}" after it`);
  return `${text.slice(0, from)}${begin}\n${inside.trim()}\n${text.slice(to)}`;
}
