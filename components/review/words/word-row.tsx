import { memo } from 'react';
import { MAX_NOTE_CHARS } from '#core/session/note-length.ts';
import type { Note } from '#core/session/notes.ts';
import type { MarkBody } from '#core/session/session.ts';
import type { SpokenLine } from '#core/session/view.ts';
import { t } from '#i18n/i18n.ts';
import { CaptionLine } from './caption-line.tsx';
import { LineField } from './line-field.tsx';
import { NoteLine } from './note-line.tsx';
import { TurnHead } from './turn-head.tsx';
import { WordActions, type Writing } from './word-actions.tsx';

/** More than anybody says in one breath. */
const MOST_WORDS_CHARS = 5_000;

interface WordRowProps {
  readonly line: SpokenLine;
  /** Whether it is said here who speaks, and when. */
  readonly begins: boolean;
  /** What the captions had; null where that stands. */
  readonly caption: string | null;
  readonly notes: readonly Note[];
  readonly isQuestion: boolean;
  readonly isCurrent: boolean;
  readonly isPointed: boolean;
  readonly writing: Writing | null;
  readonly onCurrent: (seq: number) => void;
  readonly onPointed: (seq: number) => void;
  readonly onWriting: (seq: number, what: Writing | null) => void;
  readonly marked: (mark: MarkBody) => void;
}

/** What somebody said in one go, and what the user has to say about it. */
export const WordRow = memo(function WordRow(props: WordRowProps) {
  const { line, begins, caption, notes, isQuestion, isCurrent, isPointed, writing } = props;
  const { onCurrent, onPointed, onWriting, marked } = props;
  const { utterance, role } = line;
  const { seq, text } = utterance;
  const corrected = (typed: string | null) => {
    const next = typed?.trim() ?? '';
    if (next !== '' && next !== text) marked({ kind: 'words-corrected', seq, text: next === caption ? null : next });
    onWriting(seq, null);
  };
  const noted = (typed: string | null) => {
    const next = typed?.trim() ?? '';
    if (next !== '') marked({ kind: 'note-written', text: next, beside: seq });
    onWriting(seq, null);
  };
  return (
    <li
      data-seq={seq}
      data-role={role}
      data-begins={begins || undefined}
      data-question={isQuestion || undefined}
      tabIndex={isCurrent ? 0 : -1}
      onFocus={() => onCurrent(seq)}
      onMouseEnter={() => onPointed(seq)}
      className="word-row"
    >
      {begins && <TurnHead line={line} />}
      <div className="flex gap-3">
        <div className="min-w-0 grow">
          {writing === 'correction' ? (
            <LineField
              label={t('review.words.correctLabel')}
              text={text}
              maxLength={MOST_WORDS_CHARS}
              name="correction"
              lang="en"
              tall
              onDone={corrected}
            />
          ) : (
            <p lang="en" dir="auto" data-words className="font-spoken wrap-anywhere">
              {isQuestion && <span className="sr-only">{t('review.words.question')} </span>}
              {text}
            </p>
          )}
          {caption !== null && writing !== 'correction' && (
            <CaptionLine
              caption={caption}
              onRestored={() => {
                marked({ kind: 'words-corrected', seq, text: null });
                onWriting(seq, null);
              }}
            />
          )}
          {notes.map((note) => (
            <NoteLine key={note.at} note={note} marked={marked} onLeft={() => onWriting(seq, null)} />
          ))}
          {writing === 'note' && (
            <LineField
              label={t('review.words.noteLabel')}
              text=""
              maxLength={MAX_NOTE_CHARS}
              name="note"
              onDone={noted}
            />
          )}
        </div>
        <div className="word-actions">
          {(isCurrent || isPointed) && writing === null && <WordActions onWriting={(what) => onWriting(seq, what)} />}
        </div>
      </div>
    </li>
  );
}, sameRow);

/** Lines are made anew with every change of a session; most of them say what they said before. */
function sameRow(before: WordRowProps, after: WordRowProps): boolean {
  const { line: one, notes: oneNotes, ...rest } = before;
  const { line: other, notes: otherNotes, ...others } = after;
  const sameLine = one.utterance === other.utterance && one.called === other.called && one.role === other.role;
  const sameNotes =
    oneNotes.length === otherNotes.length &&
    oneNotes.every(({ at, text }, i) => at === otherNotes[i]?.at && text === otherNotes[i]?.text);
  const names = Object.keys(rest) as (keyof typeof rest)[];
  return sameLine && sameNotes && names.every((name) => rest[name] === others[name]);
}
