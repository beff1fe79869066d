import { t } from '#i18n/i18n.ts';
import { IconButton } from '../../controls/icon-button.tsx';

/** What is being written at a row. */
export type Writing = 'correction' | 'note';

export function WordActions({ onWriting }: { readonly onWriting: (what: Writing) => void }) {
  return (
    <>
      <IconButton
        icon="pen"
        label={t('review.words.correct')}
        hint="e"
        data-action="correct-words"
        onClick={() => onWriting('correction')}
      />
      <IconButton
        icon="note"
        label={t('review.words.note')}
        hint="n"
        data-action="note-beside"
        onClick={() => onWriting('note')}
      />
    </>
  );
}
