import { type FormEvent, useId, useState } from 'react';
import { MAX_TITLE_CHARS, tidyTitle } from '#core/session/labels.ts';
import { t } from '#i18n/i18n.ts';
import { Button } from '../controls/button.tsx';

interface RenameFormProps {
  readonly title: string;
  readonly placeholder: string;
  /** With what it is called from now on; null leaves it. */
  readonly onDone: (title: string | null) => void;
}

/** Enter keeps the name, Escape leaves it; an empty one is the call's own again. */
export function RenameForm({ title, placeholder, onDone }: RenameFormProps) {
  const [typed, setTyped] = useState(title);
  const id = useId();
  const submitted = (event: FormEvent) => {
    event.preventDefault();
    onDone(tidyTitle(typed));
  };
  return (
    <form onSubmit={submitted} className="mt-3 flex max-w-prose flex-wrap items-center gap-2 print:hidden">
      <label htmlFor={id} className="sr-only">
        {t('review.rename.label')}
      </label>
      <input
        id={id}
        type="text"
        dir="auto"
        autoComplete="off"
        maxLength={MAX_TITLE_CHARS}
        data-field="session-title"
        // biome-ignore lint/a11y/noAutofocus: the user has just asked to write here
        autoFocus
        placeholder={placeholder}
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        onKeyDown={({ key, nativeEvent }) => key === 'Escape' && !nativeEvent.isComposing && onDone(null)}
        className="field min-w-0 grow"
      />
      <Button type="submit" kind="main" data-action="keep-title">
        {t('review.keep')}
      </Button>
      <Button onClick={() => onDone(null)}>{t('review.leave')}</Button>
    </form>
  );
}
