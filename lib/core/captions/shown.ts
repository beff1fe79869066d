import { type Binding, follow } from './binding.ts';
import type { CaptionLine } from './line.ts';

interface Continued {
  readonly key: number;
  readonly before: Binding;
  readonly after: Binding;
}

/**
 * The lines that go on showing what they showed, with their bindings. An element is not an
 * identity: a list may use it again for other words, or move it and then do so.
 */
export function keepShown(
  shown: ReadonlyMap<number, Binding>,
  lines: readonly CaptionLine[],
  ordered: boolean,
): Map<number, Binding> {
  const going = lines.flatMap((line): Continued[] => {
    const before = shown.get(line.key);
    if (before === undefined) return [];
    const after = before.line === line ? before : follow(before, line);
    return after === null ? [] : [{ key: line.key, before, after }];
  });
  const kept = ordered ? going.filter((line, index) => line.before === line.after || isInPlace(going, index)) : going;
  return new Map(kept.map(({ key, after }) => [key, after]));
}

/** The oldest row's element, used again at the bottom, may by chance begin with the same words. */
function isInPlace(lines: readonly Continued[], index: number): boolean {
  const place = lines[index]?.before.place ?? 0;
  return lines.every(({ before }, i) => i === index || before.place < place === i < index);
}
