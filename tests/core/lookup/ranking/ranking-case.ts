/** What somebody in a hurry types, and what has to be there. */
export type RankingCase = {
  readonly query: string;
  /** Set where a letter is wrong, missing, doubled or swapped. */
  readonly misspelt?: true;
} & (
  | { readonly first: string }
  /** Where several are equally right: all of them stand among the first three. */
  | { readonly amongThree: readonly string[] }
);
