// Building elements without markup strings: the real Meet forbids them (Trusted Types), so the replica never needs them.

type Attributes = Readonly<Record<string, string>>;

export function el(tag: string, attributes: Attributes = {}, ...children: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

export function button(
  attributes: Attributes,
  onClick: (event: Event) => void,
  ...children: readonly (Node | string)[]
): HTMLElement {
  const element = el('button', { type: 'button', ...attributes }, ...children);
  element.addEventListener('click', onClick);
  return element;
}

/** Everything the page shows, replaced in one go, as these single-page apps do. */
export function show(...children: readonly Node[]): void {
  document.body.replaceChildren(...children);
}
