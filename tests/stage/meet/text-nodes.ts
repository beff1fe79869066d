// Meet holds a caption in many adjacent text nodes and touches as few of them as it can.

const wordsPerChunk = 5;

/** A text cut into chunks of a few words with the gaps as chunks of their own; joined again it is the same text. */
export function chunks(text: string): string[] {
  const words = text.match(/\S+/g) ?? [];
  const cut: string[] = [];
  let at = 0;
  for (let first = 0; first < words.length; first += wordsPerChunk) {
    const start = text.indexOf(words[first] ?? '', at);
    if (start > at) cut.push(text.slice(at, start));
    at = start;
    for (const word of words.slice(first, first + wordsPerChunk)) at = text.indexOf(word, at) + word.length;
    cut.push(text.slice(start, at));
  }
  if (at < text.length) cut.push(text.slice(at));
  return cut;
}

type MakeNode = (chunk: string) => Node;

function setData(node: Node, chunk: string): void {
  const text = node.nodeType === Node.TEXT_NODE ? node : node.firstChild;
  if (text) text.nodeValue = chunk;
}

/** Brings an element's nodes to the wanted chunks: the last one is rewritten in place, others are replaced. */
export function reconcile(element: Element, wanted: readonly string[], make: MakeNode): void {
  while (element.childNodes.length > wanted.length) element.lastChild?.remove();
  for (const [index, chunk] of wanted.entries()) {
    const node = element.childNodes[index];
    if (!node) element.append(make(chunk));
    else if (node.textContent === chunk) continue;
    else if (index === element.childNodes.length - 1) setData(node, chunk);
    else node.replaceWith(make(chunk));
  }
}
