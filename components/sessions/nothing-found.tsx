import { t } from '#i18n/i18n.ts';
import { Button } from '../controls/button.tsx';
import { EVERYTHING, filterCount, type ListWish } from './list-wish.ts';

interface NothingFoundProps {
  readonly wish: ListWish;
  readonly onWish: (change: Partial<ListWish>) => void;
}

/** Why nothing is there, and what to do. */
export function NothingFound({ wish, onWish }: NothingFoundProps) {
  const { query } = wish;
  const isFiltered = filterCount(wish) > 0;
  return (
    <div data-nothing className="mt-6">
      <p className="text-soft wrap-anywhere">
        {query === '' && t('sessions.nothing.filtered')}
        {query !== '' && t(isFiltered ? 'sessions.nothing.foundFiltered' : 'sessions.nothing.found', { query })}
      </p>
      <Button data-action="show-all" className="mt-3" onClick={() => onWish(EVERYTHING)}>
        {t('sessions.nothing.showAll')}
      </Button>
    </div>
  );
}
