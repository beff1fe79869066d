import { useLayoutEffect, useRef } from 'react';
import type { LookupId } from '#core/lookup/entry.ts';
import type { OpenedEntry } from '#core/lookup/look-up.ts';
import { t } from '#i18n/i18n.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { CardPart } from './card-part.tsx';
import type { TreePath } from './tree-path.ts';
import { TreeView } from './tree-view.tsx';

interface CardViewProps {
  readonly opened: OpenedEntry;
  readonly onBack: () => void;
  readonly onFollowed: (id: LookupId) => void;
  readonly path: TreePath;
  readonly onWalked: (path: TreePath) => void;
}

/** One entry, in the place of the list. */
export function CardView({ opened: { entry, card }, onBack, onFollowed, path, onWalked }: CardViewProps) {
  const body = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each card begins at its top, with the focus in it
  useLayoutEffect(() => {
    body.current?.scrollTo(0, 0);
    if (card.tree === undefined) body.current?.focus();
  }, [entry.id]);
  return (
    <article aria-labelledby="lookup-card-title" data-card={entry.id} className="flex min-h-0 grow flex-col">
      <header className="flex items-center gap-1 border-b border-line py-2 pr-4 pl-2">
        <IconButton icon="back" label={t('lookup.back')} data-action="lookup-back" onClick={onBack} />
        <span className="text-[0.8125rem] text-soft">
          {t(`lookup.kinds.${entry.kind}`)}
          {entry.context !== '' && <span lang="en"> · {entry.context}</span>}
        </span>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys scroll it */}
      <div ref={body} tabIndex={0} className="lookup-body">
        {/* A tree is for walking: what stands large there is its question. */}
        <h2 id="lookup-card-title" lang="en" className={card.tree === undefined ? 'lookup-title' : 'lookup-label'}>
          {entry.title}
        </h2>
        {card.tree !== undefined && <TreeView tree={card.tree} path={path} onWalked={onWalked} />}
        {card.parts.map((part) => (
          <CardPart key={`${part.label} ${part.form}`} part={part} onFollowed={onFollowed} />
        ))}
      </div>
    </article>
  );
}
