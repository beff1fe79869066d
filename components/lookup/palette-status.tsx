import { useMemo } from 'react';
import { t } from '#i18n/i18n.ts';
import { foundNothing, type PaletteState, topCard } from './palette-state.ts';
import { rowsOf } from './rows.ts';
import { sumWords } from './sum-words.ts';
import type { Said } from './use-said.ts';

interface PaletteStatusProps {
  readonly state: PaletteState;
  readonly said: Said | null;
}

/** What has just happened: shown where it matters to everybody, read out where it does not. */
export function PaletteStatus({ state, said }: PaletteStatusProps) {
  const shown = said === null ? troubleWords(state) : saidWords(said);
  const { groups, answered } = state;
  const found = useMemo(() => foundWords(groups, answered), [groups, answered]);
  const nothing = foundNothing(state) ? t('lookup.nothing') : '';
  return (
    <>
      <p role="status" className={shown === '' ? 'sr-only' : 'lookup-status'}>
        {shown}
      </p>
      <p role="status" className="sr-only">
        {topCard(state) === null ? found || nothing : ''}
      </p>
    </>
  );
}

function saidWords(said: Said): string {
  switch (said.kind) {
    case 'copied':
      return t('lookup.copiedText', { text: said.text.length > 60 ? `${said.text.slice(0, 60)} …` : said.text });
    case 'unpinnable':
      return t('lookup.unpinnable');
    case 'not-pinned':
      return t('lookup.notPinned');
  }
}

function troubleWords({ trouble }: PaletteState): string {
  if (trouble === 'outdated') return t('lookup.outdated');
  return trouble === 'silent' ? t('lookup.failed') : '';
}

function foundWords(groups: PaletteState['groups'], answered: PaletteState['answered']): string {
  const rows = rowsOf(groups);
  const [first] = rows;
  if (answered === null || answered === '' || first === undefined) return '';
  const words = first.kind === 'hit' ? first.hit.title : `${sumWords(first.sum).title}: ${sumWords(first.sum).result}`;
  return t('lookup.found', { count: rows.length, first: words });
}
