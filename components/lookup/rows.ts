import type { GroupName, LookupAnswer, LookupHit, TitledSum } from '#core/lookup/answer.ts';

/** One thing that can be chosen. */
export type Row =
  | { readonly key: string; readonly kind: 'sum'; readonly sum: TitledSum }
  | { readonly key: string; readonly kind: 'hit'; readonly hit: LookupHit };

export interface RowGroup {
  readonly name: GroupName | 'sums';
  readonly rows: readonly Row[];
}

/** An answer as the list shows it: sums first. */
export function rowGroups({ sums, groups }: LookupAnswer): readonly RowGroup[] {
  const found = groups.map(({ name, hits }): RowGroup => {
    return { name, rows: hits.map((hit) => ({ key: hit.id, kind: 'hit', hit })) };
  });
  if (sums.length === 0) return found;
  const rows = sums.map((sum, i): Row => ({ key: `sum:${i + 1}`, kind: 'sum', sum }));
  return [{ name: 'sums', rows }, ...found];
}

export const rowsOf = (groups: readonly RowGroup[]): readonly Row[] => groups.flatMap(({ rows }) => rows);
