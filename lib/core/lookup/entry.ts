/** What can be looked up: a flat entry for the search, and a card for whoever opens it. */
import type { DecisionTree } from '#knowledge/decision-trees/decision-tree.ts';
import type { RoundId } from '#knowledge/schema.ts';

export const LOOKUP_KINDS = [
  'round',
  'step',
  'trade-off',
  'tree',
  'leaf',
  'number',
  'formula',
  'concept',
  'level',
  'question',
  'red-flag',
  'rubric',
  'note',
] as const;

export type LookupKind = (typeof LOOKUP_KINDS)[number];

/** The kind, a colon, and the id within the kind: `step:api-design/idempotency`. */
export type LookupId<Kind extends LookupKind = LookupKind> = `${Kind}:${string}`;

export interface LookupEntry {
  readonly id: LookupId;
  readonly kind: LookupKind;
  readonly title: string;
  /** Where it belongs, in a few words: the round of a step, the concept of a level. */
  readonly context: string;
  /** Its substance in one line: what a glance at the list already tells. */
  readonly line: string;
  /** What copying it gives: the say line, where there is one. */
  readonly say: string;
  /** The round that can be pinned for it. */
  readonly round: RoundId | null;
}

/** What the heading over a part of a card says; the words are the surface's. */
export type CardLabel =
  | 'say'
  | 'summary'
  | 'why'
  | 'pitfalls'
  | 'numbers'
  | 'related'
  | 'steps'
  | 'trade-offs'
  | 'red-flags'
  | 'openers'
  | 'asks'
  | 'points'
  | 'wrong'
  | 'model-answer'
  | 'levels'
  | 'follow-ups'
  | 'decides'
  | 'inputs'
  | 'rule'
  | 'reason'
  | 'price'
  | 'index'
  | 'unless'
  | 'way'
  | 'so-what'
  | 'source'
  | 'anchors'
  | 'strong'
  | 'note';

export interface CardLink {
  readonly id: LookupId;
  readonly title: string;
}

export interface CardFigure {
  readonly what: string;
  readonly value: string;
  /** Title and year, as one line. */
  readonly source: string;
}

/** A part of a card. `spoken` is what somebody says, and is set as speech. */
export type CardPart =
  | { readonly form: 'text'; readonly label: CardLabel; readonly text: string; readonly spoken?: true }
  | { readonly form: 'list'; readonly label: CardLabel; readonly items: readonly string[]; readonly spoken?: true }
  | { readonly form: 'links'; readonly label: CardLabel; readonly links: readonly CardLink[] }
  | { readonly form: 'figures'; readonly label: CardLabel; readonly figures: readonly CardFigure[] }
  | {
      readonly form: 'table';
      readonly label: CardLabel;
      readonly criteria: readonly string[];
      readonly rows: readonly { readonly name: string; readonly cells: readonly string[]; readonly when: string }[];
    };

/** What is shown when an entry is opened. */
export interface LookupCard {
  readonly parts: readonly CardPart[];
  /** A tree to be walked, in place of parts to be read. */
  readonly tree?: DecisionTree;
}

/** An entry with its card, as the knowledge gives it. */
export interface LookupItem {
  readonly entry: LookupEntry;
  readonly card: LookupCard;
}
