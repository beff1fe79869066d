import type { CaptionLine } from '#core/captions/line.ts';

interface Coverage {
  /** Characters that were read as captions; of the different words alone, where some were not read. */
  readonly explainedChars: number;
  /** Characters of the different words that stand in the caption area and were not read. */
  readonly unexplainedChars: number;
}

/** Shorter words are initials and times of day; words that are repeated for each line count once. */
const WORD = /[\p{L}\p{M}]{3,}/gu;
/** Less than this cannot be a line that was missed. */
const WORTH_A_LOOK = 20;
/** What a person operates, and what is not for reading. */
const CONTROL =
  'button, [role="button"], [role="menu"], [role="listbox"], [role="combobox"], [role="tooltip"], select, input, style, script, svg, i, [aria-hidden="true"], [hidden]';

/**
 * Compares what stands under the caption root with what was read there: words that were not read
 * mean that the page is built in another way than the adapter knows.
 *
 * @param leftOut elements whose words do not count, beside buttons and menus
 */
export function coveredText(
  root: Element,
  lines: readonly Pick<CaptionLine, 'speaker' | 'text'>[],
  leftOut: ReadonlySet<Element>,
): Coverage {
  const texts = lines.map(({ speaker, text }) => `${speaker ?? ''} ${text}`);
  const explainedChars = lengthOf(texts);
  const rest = (root.textContent?.length ?? 0) - explainedChars;
  // Nearly always: no need to look at every word, twice a second, for hours.
  if (rest < WORTH_A_LOOK) return { explainedChars, unexplainedChars: 0 };
  const read = wordsOf(texts);
  const unread = [...wordsOf(blocksIn(root, leftOut))].filter((word) => !read.has(word));
  return { explainedChars: lengthOf([...read]), unexplainedChars: lengthOf(unread) };
}

const wordsOf = (texts: readonly string[]): Set<string> =>
  new Set(texts.join('\n').normalize('NFKC').toLowerCase().match(WORD) ?? []);

const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, { length }) => sum + length, 0);

/** The text of every element by itself; a word that is split over text nodes of one element stays whole. */
function blocksIn(element: Element, leftOut: ReadonlySet<Element>): string[] {
  if (leftOut.has(element) || element.matches(CONTROL) || isHidden(element)) return [];
  if (element.childElementCount === 0) return [element.textContent ?? ''];
  return Array.from(element.childNodes, (node) =>
    node instanceof Element ? blocksIn(node, leftOut).join(' ') : (node.textContent ?? ''),
  );
}

function isHidden(element: Element): boolean {
  return element instanceof HTMLElement && element.style.display === 'none';
}
