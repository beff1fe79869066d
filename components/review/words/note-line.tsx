import { useState } from 'react';
import { MAX_NOTE_CHARS } from '#core/session/note-length.ts';
import type { Note } from '#core/session/notes.ts';
import type { MarkBody } from '#core/session/session.ts';
import { t } from '#i18n/i18n.ts';
import { Icon } from '../../controls/icon.tsx';
import { IconButton } from '../../controls/icon-button.tsx';
import { LineField } from './line-field.tsx';

interface NoteLineProps {
  readonly note: Note;
  readonly marked: (mark: MarkBody) => void;
  /** It is not being written any more, or is gone. */
  readonly onLeft: () => void;
}

/** A note beside the words; an empty one is taken away. */
export function NoteLine({ note: { at, text }, marked, onLeft }: NoteLineProps) {
  const [changing, setChanging] = useState(false);
  const changed = (typed: string | null) => {
    const next = typed?.trim() ?? text;
    if (next !== text) marked({ kind: 'note-changed', writtenAt: at, text: next === '' ? null : next });
    setChanging(false);
    onLeft();
  };
  if (changing)
    return (
      <LineField
        label={t('review.words.noteLabel')}
        text={text}
        maxLength={MAX_NOTE_CHARS}
        name="note"
        onDone={changed}
      />
    );
  return (
    <div data-note className="word-note">
      <Icon name="note" className="mt-0.5 text-soft" />
      <p dir="auto" className="min-w-0 grow wrap-anywhere">
        <span className="sr-only">{t('review.words.noteSays')} </span>
        {text}
      </p>
      <span className="word-note-actions">
        <IconButton
          icon="pen"
          label={t('review.words.changeNote')}
          data-action="change-note"
          onClick={() => setChanging(true)}
        />
        <IconButton
          icon="close"
          label={t('review.words.removeNote')}
          data-action="remove-note"
          onClick={() => {
            marked({ kind: 'note-changed', writtenAt: at, text: null });
            onLeft();
          }}
        />
      </span>
    </div>
  );
}
