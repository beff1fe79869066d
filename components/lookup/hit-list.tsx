import { memo, useEffect, useRef } from 'react';
import { t } from '#i18n/i18n.ts';
import { HitRow } from './hit-row.tsx';
import type { Row, RowGroup } from './rows.ts';
import { SumRow } from './sum-row.tsx';

export const LIST_ID = 'lookup-list';
export const rowId = (key: string): string => `lookup-row-${key}`;

interface HitListProps {
  readonly groups: readonly RowGroup[];
  /** The query that they answer. */
  readonly answered: string | null;
  readonly chosen: string | null;
  readonly onPointed: (row: Row) => void;
  readonly onTaken: (row: Row) => void;
}

/** What was found. The focus stays in the box; the chosen row is named there. */
export const HitList = memo(function HitList({ groups, answered, chosen, onPointed, onTaken }: HitListProps) {
  const list = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever another row is chosen
  useEffect(() => {
    // With the next frame, which lays the rows out anyway: at once they would be laid out before it.
    const frame = requestAnimationFrame(() => {
      const row = list.current?.querySelector('[aria-selected="true"]');
      row?.scrollIntoView({ block: 'nearest' });
    });
    return () => cancelAnimationFrame(frame);
  }, [chosen]);
  return (
    <div
      ref={list}
      id={LIST_ID}
      role="listbox"
      aria-label={t('lookup.results')}
      data-answered={answered}
      className="lookup-list"
    >
      {groups.map(({ name, rows }) => (
        // biome-ignore lint/a11y/useSemanticElements: a listbox may hold groups, and no fieldsets
        <div key={name} role="group" aria-labelledby={`lookup-group-${name}`}>
          <div id={`lookup-group-${name}`} role="presentation" className="lookup-group">
            {t(`lookup.groups.${name}`)}
          </div>
          {rows.map((row) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the box keeps the focus and names the chosen row
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the box's
            <div
              key={row.key}
              id={rowId(row.key)}
              role="option"
              aria-selected={row.key === chosen}
              data-row={row.key}
              className="lookup-row"
              // A pointer that rests while the list changes under it has chosen nothing.
              onPointerMove={() => row.key !== chosen && onPointed(row)}
              onClick={() => onTaken(row)}
            >
              {row.kind === 'sum' ? <SumRow sum={row.sum} /> : <HitRow hit={row.hit} />}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
});
