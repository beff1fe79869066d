import { useId, useState } from 'react';
import type { ListedSession } from '#core/list/listed-session.ts';
import { tagsInUse } from '#core/list/tags.ts';
import { t } from '#i18n/i18n.ts';
import { Button } from '../controls/button.tsx';
import { ChooseTranscript } from '../import/choose-transcript.tsx';
import { FilterBar } from './filter-bar.tsx';
import { filterCount, type ListWish } from './list-wish.ts';
import { SearchBox } from './search-box.tsx';

interface ListHeadProps {
  readonly wish: ListWish;
  readonly sessions: readonly ListedSession[];
  readonly onWish: (change: Partial<ListWish>) => void;
  readonly onDown: () => void;
  readonly onFiles: (files: readonly File[]) => void;
}

/** What is above the list: what to look for, which to leave out, and how to bring more. */
export function ListHead({ wish, sessions, onWish, onDown, onFiles }: ListHeadProps) {
  const figure = filterCount(wish);
  const [isOpen, setOpen] = useState(figure > 0);
  const id = useId();
  return (
    <>
      <div className="mt-4 flex flex-wrap gap-2">
        <SearchBox query={wish.query} onQuery={(query) => onWish({ query })} onDown={onDown} />
        <Button
          data-action="filters"
          aria-expanded={isOpen}
          aria-controls={id}
          className="min-h-10"
          onClick={() => setOpen(!isOpen)}
        >
          {figure === 0 ? t('sessions.filters.show') : t('sessions.filters.showSet', { figure })}
        </Button>
        <ChooseTranscript several className="min-h-10" onChosen={onFiles} />
      </div>
      <div id={id} hidden={!isOpen}>
        {isOpen && <FilterBar wish={wish} tags={tagsInUse(sessions)} onWish={onWish} />}
      </div>
    </>
  );
}
