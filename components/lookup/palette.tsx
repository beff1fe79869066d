import {
  type ClipboardEvent,
  type KeyboardEvent,
  useCallback,
  useEffect,
  useLayoutEffect,
  useReducer,
  useRef,
} from 'react';
import { t } from '#i18n/i18n.ts';
import type { LookupStart } from '#store/panel.ts';
import { CardView } from './card-view.tsx';
import { HitList } from './hit-list.tsx';
import { KeyHints } from './key-hints.tsx';
import type { LookupSource } from './lookup-source.ts';
import { paletteKey } from './palette-keys.ts';
import { chosenRow, foundNothing, isAtLeaf, paletteAfter, pathAfterKey, startWith, topCard } from './palette-state.ts';
import { PaletteStatus } from './palette-status.tsx';
import { QueryBox } from './query-box.tsx';
import { type Row, rowsOf } from './rows.ts';
import { roundOf, sayOf } from './say-of.ts';
import { useAnswers } from './use-answers.ts';
import { useSaid } from './use-said.ts';

export interface PaletteProps {
  readonly source: LookupSource;
  /** What to begin with: a query, or straight at a card. */
  readonly start?: LookupStart;
  readonly onTyped?: (query: string) => void;
  readonly onClosed: () => void;
  /** The round has been handed over. */
  readonly onPinned: () => void;
}

const NOTHING: LookupStart = { query: '', id: null };

/** Type three letters, open, pin, copy, walk: the same over a page, in the panel and in a page of our own. */
export function Palette({ source, start = NOTHING, onTyped, onClosed, onPinned }: PaletteProps) {
  const [state, tell] = useReducer(paletteAfter, start.query, startWith);
  const [said, say] = useSaid();
  const box = useRef<HTMLInputElement>(null);
  const ask = useAnswers(start.query, source, tell);
  const row = chosenRow(state);
  const card = topCard(state);
  const place = card === null ? 'list' : card.card.tree === undefined ? 'card' : 'tree';

  // These stay the same, so that the list is not drawn again for a letter that has no answer yet.
  const open = useCallback(
    (id: string) =>
      void source.open(id).then((asked) => {
        if (!asked.ok) tell({ kind: 'troubled', trouble: asked.trouble });
        else if (asked.value !== null) tell({ kind: 'card-opened', card: asked.value });
      }),
    [source],
  );
  const take = useCallback(
    (taken: Row) => {
      if (taken.kind === 'hit') open(taken.hit.id);
      else if (taken.sum.kind === 'formula') open(`formula:${taken.sum.formula}`);
    },
    [open],
  );
  const point = useCallback(({ key }: Row) => tell({ kind: 'chosen', key }), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it begins with is not followed afterwards
  useEffect(() => {
    if (start.id !== null) open(start.id);
  }, []);
  const pin = () => {
    const round = roundOf(card, row);
    if (round === null) return say({ kind: 'unpinnable' });
    void source.pin(round).then(({ ok }) => (ok ? onPinned() : say({ kind: 'not-pinned' })));
  };
  const goBack = () => tell({ kind: 'went-back' });
  const type = (query: string) => {
    onTyped?.(query);
    if (query !== state.query) ask(query);
    tell({ kind: 'typed', query });
  };
  // The list comes back with the query as it was, ready to be typed over; before the next key, which would be nobody's.
  useLayoutEffect(() => {
    if (place !== 'list') return;
    box.current?.focus();
    box.current?.select();
  }, [place]);

  const onKeyDown = (event: KeyboardEvent) => {
    const key = paletteKey({ ...pick(event), isComposing: event.nativeEvent.isComposing }, place);
    const path = key === null && !event.ctrlKey && !event.metaKey ? pathAfterKey(state, event.key) : null;
    if (path !== null) tell({ kind: 'walked', path });
    else if (key?.kind === 'move') tell({ kind: 'moved', by: key.by });
    else if (key?.kind === 'open') row !== null && take(row);
    else if (key?.kind === 'pin') pin();
    else if (key?.kind === 'back') card === null ? onClosed() : goBack();
    else if (key?.kind === 'search') type(key.letter === '' ? state.query : key.letter);
    else return;
    event.preventDefault();
  };

  const onCopy = (event: ClipboardEvent) => {
    if (hasSelection(event.currentTarget as HTMLElement)) return;
    const text = sayOf(card, state.path, row);
    if (text === null) return;
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
    say({ kind: 'copied', text });
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys from all of the palette end up here
    <div data-lookup tabIndex={-1} onKeyDown={onKeyDown} onCopy={onCopy} className="lookup">
      {card === null ? (
        <>
          <QueryBox
            ref={box}
            query={state.query}
            chosen={row?.key ?? null}
            expanded={rowsOf(state.groups).length > 0}
            onTyped={type}
            onClosed={onClosed}
          />
          <HitList
            groups={state.groups}
            answered={state.answered}
            chosen={row?.key ?? null}
            onPointed={point}
            onTaken={take}
          />
          {foundNothing(state) && (
            <p aria-hidden="true" className="lookup-nothing">
              {t('lookup.nothing')}
            </p>
          )}
        </>
      ) : (
        <CardView
          opened={card}
          path={state.path}
          onBack={goBack}
          onFollowed={open}
          onWalked={(path) => tell({ kind: 'walked', path })}
        />
      )}
      <footer className="lookup-footer">
        <PaletteStatus state={state} said={said} />
        <KeyHints at={isAtLeaf(state) ? 'leaf' : place} />
      </footer>
    </div>
  );
}

const pick = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent) => ({
  key,
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
});

/** Whether there is something that the user wants to copy instead. */
function hasSelection({ ownerDocument }: HTMLElement): boolean {
  const { activeElement } = ownerDocument;
  const isBox = activeElement !== null && 'selectionStart' in activeElement;
  if (isBox) {
    const { selectionStart, selectionEnd } = activeElement as HTMLInputElement;
    return selectionStart !== selectionEnd;
  }
  return ownerDocument.getSelection()?.isCollapsed === false;
}
