import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { t } from '#i18n/i18n.ts';
import { Button } from '../../controls/button.tsx';

interface LineFieldProps {
  readonly label: string;
  readonly text: string;
  readonly maxLength: number;
  /** What tests call it. */
  readonly name: string;
  /** Several lines may be needed to see it; Enter keeps it all the same. */
  readonly tall?: boolean;
  /** The language of what is written, where it is not the page's. */
  readonly lang?: string;
  /** With what was written; null leaves it as it was. */
  readonly onDone: (text: string | null) => void;
}

/** Enter keeps what was written, Escape leaves it as it was. */
export function LineField({ label, text, maxLength, name, tall = false, lang, onDone }: LineFieldProps) {
  const [typed, setTyped] = useState(text);
  const submitted = (event: FormEvent) => {
    event.preventDefault();
    onDone(typed);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onDone(null);
    if (event.key === 'Enter') onDone(typed);
    if (event.key === 'Enter') event.preventDefault();
    // The list around it has keys of its own.
    event.stopPropagation();
  };
  const shared = {
    'aria-label': label,
    'data-field': name,
    dir: 'auto',
    lang,
    autoComplete: 'off',
    maxLength,
    value: typed,
    autoFocus: true,
    onKeyDown,
  } as const;
  return (
    <form onSubmit={submitted} className="flex flex-wrap items-start gap-2 py-1 print:hidden">
      {tall ? (
        <textarea
          {...shared}
          rows={3}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          className="field field-sizing-content min-w-0 grow basis-full py-1 font-spoken"
        />
      ) : (
        <input
          {...shared}
          type="text"
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          className="field min-w-0 grow basis-40"
        />
      )}
      <Button type="submit" kind="main" data-action="keep-line">
        {t('review.keep')}
      </Button>
      <Button onClick={() => onDone(null)}>{t('review.leave')}</Button>
    </form>
  );
}
