import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { MAX_NOTE_CHARS } from '#core/session/note-length.ts';
import { t } from '#i18n/i18n.ts';
import { Button } from '../controls/button.tsx';

interface NoteBoxProps {
  /** Whether the note is stored. */
  readonly keep: (text: string) => Promise<boolean>;
  readonly onClosed: () => void;
}

/** One line over the page: Enter keeps it and closes, Escape closes. What could not be kept stays, to be copied. */
export function NoteBox({ keep, onClosed }: NoteBoxProps) {
  const [text, setText] = useState('');
  const [state, setState] = useState<'writing' | 'keeping' | 'not-kept'>('writing');

  const submitted = (event: FormEvent) => {
    event.preventDefault();
    if (state === 'keeping') return;
    if (text.trim() === '') return onClosed();
    setState('keeping');
    void keep(text.trim()).then((kept) => (kept ? onClosed() : setState('not-kept')));
  };
  const onKeyDown = ({ key, nativeEvent }: KeyboardEvent) => {
    if (key === 'Escape' && !nativeEvent.isComposing) onClosed();
  };

  return (
    <form data-note-box onSubmit={submitted} onKeyDown={onKeyDown} className="p-2">
      <div className="flex items-center gap-2">
        <input
          type="text"
          dir="auto"
          autoComplete="off"
          maxLength={MAX_NOTE_CHARS}
          aria-label={t('notes.label')}
          placeholder={t('notes.boxPlaceholder')}
          value={text}
          // biome-ignore lint/a11y/noAutofocus: the field is what the box was opened for
          autoFocus
          onChange={({ currentTarget }) => setText(currentTarget.value)}
          className="h-9 min-w-0 grow rounded-md bg-transparent px-2 text-[1.0625rem] placeholder:text-soft"
        />
        <Button type="submit" kind="main" data-action="keep-note">
          {t('notes.save')}
        </Button>
      </div>
      <p role="status" className={state === 'not-kept' ? 'px-2 pt-1 pb-1 text-sm text-bad' : 'sr-only'}>
        {state === 'not-kept' && t('notes.notKept')}
      </p>
    </form>
  );
}
