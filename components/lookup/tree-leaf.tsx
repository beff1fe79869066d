import type { CardLabel } from '#core/lookup/entry.ts';
import { t } from '#i18n/i18n.ts';
import type { LeafNode } from '#knowledge/decision-trees/decision-tree.ts';

/** Why this store, what it costs, which index, and when even here another one. */
export function TreeLeaf({ leaf }: { readonly leaf: LeafNode }) {
  const parts: readonly (readonly [CardLabel, string])[] = [
    ['reason', leaf.reason],
    ['price', leaf.price],
    ['index', leaf.index],
    ...('unless' in leaf ? ([['unless', leaf.unless]] as const) : []),
  ];
  return (
    <>
      {parts.map(([label, text]) => (
        <section key={label} className="lookup-part" data-label={label}>
          <h4 className="lookup-label">{t(`lookup.labels.${label}`)}</h4>
          <p lang="en">{text}</p>
        </section>
      ))}
      {(leaf.numbers ?? []).map(({ what, value }) => (
        <p key={what} lang="en" className="mt-2 text-sm text-soft">
          {what}: <strong className="text-ink">{value}</strong>
        </p>
      ))}
    </>
  );
}
