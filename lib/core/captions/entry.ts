import type { Binding } from './binding.ts';

/** A line of the page with what it shows. */
export interface Entry {
  readonly key: number;
  readonly binding: Binding;
  /** Nothing is known that it could go on. */
  readonly isNew: boolean;
}

export const newOnes = (entries: readonly Entry[]): readonly Binding[] =>
  entries.filter(({ isNew }) => isNew).map(({ binding }) => binding);

export const byPlace = (a: Binding, b: Binding): number => a.place - b.place;
