import type { isMark, Locator, LocatorStep } from '#core/captions/pick.ts';

/** By which part of a locator an element was found, best first. */
export type FoundBy = 'own marks' | 'marks above' | 'tags';

export interface Located {
  readonly element: Element;
  readonly by: FoundBy;
}

/** @param mayKeep which attributes may be part of it */
export function writeLocator(element: Element, mayKeep: typeof isMark): Locator {
  const steps: LocatorStep[] = [];
  const { body } = element.ownerDocument;
  for (let up: Element | null = element; up !== null && up !== body; up = up.parentElement) {
    const marks = Array.from(up.attributes, ({ name, value }) => [name, value] as const);
    const index = siblingsOf(up).indexOf(up);
    steps.unshift({
      tag: up.localName,
      index,
      marks: Object.fromEntries(marks.filter(([name, value]) => mayKeep(name, value))),
    });
  }
  return steps;
}

/** Null where nothing on the page fits, or more than one thing does. Class names play no part. */
export function findLocated(document: Document, locator: Locator): Located | null {
  const last = locator.at(-1);
  if (last === undefined) return null;
  const own = hasMarks(last) ? only(document, last) : null;
  if (own !== null) return { element: own, by: 'own marks' };
  for (const [index, step] of [...locator.entries()].slice(0, -1).reverse()) {
    const anchor = hasMarks(step) ? only(document, step) : null;
    const element = anchor === null ? null : walk(anchor, locator.slice(index + 1));
    if (element !== null) return { element, by: 'marks above' };
  }
  const element = walk(document.body, locator);
  return element === null ? null : { element, by: 'tags' };
}

const hasMarks = ({ marks }: LocatorStep): boolean => Object.keys(marks).length > 0;

function only(document: Document, step: LocatorStep): Element | null {
  const [first, ...others] = [...document.getElementsByTagName(step.tag)].filter((element) => fits(element, step));
  return first !== undefined && others.length === 0 ? first : null;
}

function fits(element: Element, { tag, marks }: LocatorStep): boolean {
  return (
    element.localName === tag && Object.entries(marks).every(([name, value]) => element.getAttribute(name) === value)
  );
}

function walk(from: Element | null, steps: Locator): Element | null {
  return steps.reduce<Element | null>((parent, { tag, index }) => {
    const children = [...(parent?.children ?? [])].filter((child) => child.localName === tag);
    return children[index] ?? null;
  }, from);
}

const siblingsOf = (element: Element): readonly Element[] =>
  [...(element.parentElement?.children ?? [element])].filter(({ localName }) => localName === element.localName);
