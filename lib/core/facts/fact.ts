import type { FigureRole } from '#knowledge/facts/figures.ts';
import type { Requirement } from '#knowledge/facts/requirements.ts';

/** A figure or a requirement in one text, and the words that say it. */
export type SpokenFact = (
  | { readonly kind: 'figure'; readonly role: FigureRole; readonly value: number }
  | { readonly kind: 'requirement'; readonly requirement: Requirement }
) & { readonly start: number; readonly end: number };
