import { type FormEvent, type KeyboardEvent, memo, useRef } from 'react';
import { MAX_NOTE_CHARS } from '#core/session/note-length.ts';
import { t } from '#i18n/i18n.ts';
import { Button } from '../controls/button.tsx';
import { useKeyOf } from '../keys/bindings-context.ts';
import { useActions } from '../panel/actions-context.ts';
import { NOTE_FIELD_ID } from './note-field-id.ts';
import { useBriefly } from './use-briefly.ts';

/** One line at the bottom: Enter keeps it, Escape leaves it. */
export const NoteField = memo(function NoteField() {
  const { marked } = useActions();
  const noteKey = useKeyOf('note');
  const field = useRef<HTMLInputElement>(null);
  const [saved, sayso] = useBriefly(2500);

  const submitted = (event: FormEvent) => {
    event.preventDefault();
    const text = field.current?.value.trim() ?? '';
    if (text === '' || !field.current) return field.current?.focus();
    marked({ kind: 'note-written', text });
    field.current.value = '';
    sayso();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') field.current?.blur();
  };

  return (
    <form onSubmit={submitted} className="flex shrink-0 items-center gap-1 border-t border-line py-1.5 pr-2 pl-4">
      <input
        ref={field}
        id={NOTE_FIELD_ID}
        type="text"
        dir="auto"
        autoComplete="off"
        maxLength={MAX_NOTE_CHARS}
        aria-label={t('notes.label')}
        aria-keyshortcuts={noteKey}
        placeholder={t('notes.placeholder')}
        onKeyDown={onKeyDown}
        className="h-8 min-w-0 grow bg-transparent text-sm placeholder:text-soft"
      />
      <p role="status" className="text-[0.8125rem] font-semibold text-accent">
        {saved && t('notes.saved')}
      </p>
      <Button type="submit" kind="bare" hint={noteKey} data-action="note">
        {t('notes.save')}
      </Button>
    </form>
  );
});
