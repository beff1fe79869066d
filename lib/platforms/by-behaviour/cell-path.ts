/**
 * The way from an area of the page down to a text in it: tags and roles, without positions and
 * without class names. All rows of a list have the same; a name and the words beside it mostly do not.
 */
export function pathBetween(area: Element, cell: Element): string {
  return elementsBetween(area, cell).map(stepOf).join('/');
}

/** The elements on that way, the one below the area first. */
export function elementsBetween(area: Element, cell: Element): readonly Element[] {
  const elements: Element[] = [];
  for (let element: Element | null = cell; element !== null && element !== area; element = element.parentElement) {
    elements.unshift(element);
  }
  return elements;
}

/** Which of its parent's children with its tag an element is, from 0. */
export function positionOf(element: Element): number {
  const siblings = [...(element.parentElement?.children ?? [])].filter(({ tagName }) => tagName === element.tagName);
  return siblings.indexOf(element);
}

const ROLE = /^[a-z]{1,20}$/;

/** What the page itself says that an element is for, beside its tag. */
function stepOf(element: Element): string {
  const role = ROLE.exec(element.getAttribute('role') ?? '')?.[0];
  const live = element.hasAttribute('aria-live') ? '!' : '';
  return `${element.localName}${role === undefined ? '' : `[${role}]`}${live}`;
}

/** Null where they are not in one page. */
export function commonAncestor(a: Element, b: Element): Element | null {
  for (let up: Element | null = a; up !== null; up = up.parentElement) if (up.contains(b)) return up;
  return null;
}
