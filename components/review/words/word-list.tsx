import { type KeyboardEvent, memo, useCallback, useMemo, useRef, useState } from 'react';
import type { Note } from '#core/session/notes.ts';
import type { MarkBody } from '#core/session/session.ts';
import type { SpokenLine } from '#core/session/view.ts';
import { t } from '#i18n/i18n.ts';
import { isFreeKey } from '../../keys/is-free-key.ts';
import { turnBeginnings } from './turn-beginnings.ts';
import type { Writing } from './word-actions.tsx';
import { WordRow } from './word-row.tsx';

interface WordListProps {
  readonly lines: readonly SpokenLine[];
  /** What the captions had, where they were corrected. */
  readonly captions: ReadonlyMap<number, string>;
  readonly beside: ReadonlyMap<number, readonly Note[]>;
  readonly questions: ReadonlySet<number>;
  /** The utterance that Tab leads to, and whose buttons are shown. */
  readonly current: number;
  readonly onCurrent: (seq: number) => void;
  readonly marked: (mark: MarkBody) => void;
}

const NO_NOTES: readonly Note[] = [];

/** Every word, a row for an utterance. The list is one stop of the Tab key; arrows lead from row to row. */
export const WordList = memo(function WordList(props: WordListProps) {
  const { lines, captions, beside, questions, current, onCurrent, marked } = props;
  const begins = useMemo(() => turnBeginnings(lines), [lines]);
  const [writing, setWriting] = useState<{ readonly seq: number; readonly what: Writing } | null>(null);
  /** The row that the pointer is over: it can be acted on as well, and the keys stay where they are. */
  const [pointed, setPointed] = useState<number | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const focusRow = useCallback((seq: number) => {
    list.current?.querySelector<HTMLElement>(`[data-seq="${seq}"]`)?.focus();
  }, []);
  const onWriting = useCallback(
    (seq: number, what: Writing | null) => {
      setWriting(what === null ? null : { seq, what });
      if (what === null) focusRow(seq);
    },
    [focusRow],
  );

  const onKeyDown = (event: KeyboardEvent) => {
    if (!isFreeKey(event.nativeEvent)) return;
    // Not the current row: that may be the one that has come to lie under a mouse at rest.
    const row = event.target instanceof Element ? event.target.closest('[data-seq]') : null;
    const at = lines.findIndex(({ utterance }) => String(utterance.seq) === row?.getAttribute('data-seq'));
    const focused = lines[at]?.utterance.seq;
    if (focused === undefined) return;
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const next = by === undefined ? undefined : lines[at + by]?.utterance.seq;
    if (next !== undefined) focusRow(next);
    if (event.key === 'e') setWriting({ seq: focused, what: 'correction' });
    if (event.key === 'n') setWriting({ seq: focused, what: 'note' });
    if (by !== undefined || event.key === 'e' || event.key === 'n') event.preventDefault();
  };
  return (
    <ol ref={list} aria-label={t('review.words.list')} onKeyDown={onKeyDown} className="word-list">
      {lines.map((line) => {
        const { seq } = line.utterance;
        return (
          <WordRow
            key={seq}
            line={line}
            begins={begins.has(seq)}
            caption={captions.get(seq) ?? null}
            notes={beside.get(seq) ?? NO_NOTES}
            isQuestion={questions.has(seq)}
            isCurrent={seq === current}
            isPointed={seq === pointed}
            writing={writing?.seq === seq ? writing.what : null}
            onCurrent={onCurrent}
            onPointed={setPointed}
            onWriting={onWriting}
            marked={marked}
          />
        );
      })}
    </ol>
  );
});
