import type { Knowledge } from './read-knowledge.ts';

/** Something that a rule looks at, and where it stands: an id, and the field if there are several. */
export interface Found<Item> {
  readonly at: string;
  readonly item: Item;
}

/** Everything of one kind in the knowledge. */
export type Select<Item> = (knowledge: Knowledge) => readonly Found<Item>[];

/**
 * One rule about the knowledge. The same `check` runs over the knowledge and over both examples, so
 * that a rule which no longer sees anything is noticed.
 *
 * `Item` is what the rule needs of an item and no more: examples stay short. Its functions are
 * methods because rules about different items stand in one list.
 */
export interface Lint<Item> {
  /** As its file is called. */
  readonly name: string;
  /** What must hold, in one sentence. */
  readonly description: string;
  over(knowledge: Knowledge): readonly Found<Item>[];
  /** @returns what is wrong, why that matters and what to write instead; null when nothing is */
  check(item: Item): string | null;
  readonly good: Item;
  readonly bad: Item;
}

export interface Problem {
  readonly rule: string;
  readonly at: string;
  readonly message: string;
}

export interface Report {
  readonly rules: number;
  /** Things that some rule looked at, each counted once. */
  readonly items: number;
  readonly problems: readonly Problem[];
}

export function runLints(lints: readonly Lint<unknown>[], knowledge: Knowledge): Report {
  const looked = lints.flatMap((lint) => lint.over(knowledge).map((found) => ({ lint, found })));
  const problems = looked.flatMap(({ lint, found: { at, item } }): Problem[] => {
    const message = lint.check(item);
    return message === null ? [] : [{ rule: lint.name, at, message }];
  });
  const items = new Set(looked.map(({ found: { at, item } }) => (typeof item === 'object' ? item : `${at}: ${item}`)));
  return { rules: lints.length, items: items.size, problems };
}
