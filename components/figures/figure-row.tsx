import { type FormEvent, type KeyboardEvent, useId, useState } from 'react';
import type { KnownFigure } from '#core/facts/derive-facts.ts';
import { parseFigure } from '#core/facts/parse-figure.ts';
import type { MarkBody } from '#core/session/session.ts';
import { t } from '#i18n/i18n.ts';
import { FIGURES } from '#knowledge/facts/figures.ts';
import { Button } from '../controls/button.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { Quote } from '../controls/quote.tsx';
import { figureWords } from './figure-words.ts';

interface FigureRowProps {
  readonly figure: KnownFigure;
  readonly marked: (mark: MarkBody) => void;
}

/** One figure, the words that say it, and a way to put it right. */
export function FigureRow({ figure: { role, value, evidence, from }, marked }: FigureRowProps) {
  const [editing, setEditing] = useState(false);
  const { label } = FIGURES[role];
  return (
    <li className="border-b border-line py-1.5 text-sm leading-snug" data-figure={role}>
      <div className="flex items-center gap-1">
        <span lang="en" className="min-w-0 grow text-soft">
          {label}
        </span>
        <strong lang="en" className="font-semibold tabular-nums">
          {figureWords(role, value)}
        </strong>
        <IconButton icon="pen" label={t('figures.edit', { label })} onClick={() => setEditing(!editing)} />
        {from === 'user' && evidence !== null ? (
          <IconButton
            icon="undo"
            label={t('figures.restore', { label })}
            onClick={() => marked({ kind: 'figure-restored', role })}
          />
        ) : (
          <IconButton
            icon="close"
            label={t('figures.remove', { label })}
            onClick={() => marked({ kind: 'figure-removed', role })}
          />
        )}
      </div>
      {editing && <FigureField role={role} value={value} marked={marked} onDone={() => setEditing(false)} />}
      <p className="text-[0.8125rem] text-soft wrap-anywhere">
        {from === 'user' ? t('figures.yours') : evidence && <Quote>{evidence.quote}</Quote>}
      </p>
    </li>
  );
}

interface FigureFieldProps extends Pick<KnownFigure, 'role' | 'value'>, Pick<FigureRowProps, 'marked'> {
  onDone(): void;
}

/** Enter keeps it, Escape leaves it. */
function FigureField({ role, value, marked, onDone }: FigureFieldProps) {
  const [wrong, setWrong] = useState(false);
  const problemId = useId();
  const { label, unit } = FIGURES[role];

  const submitted = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get('figure');
    const parsed = parseFigure(String(typed), unit);
    setWrong(parsed === null);
    if (parsed === null) return;
    marked({ kind: 'figure-set', role, value: parsed });
    onDone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onDone();
  };

  return (
    <form onSubmit={submitted} className="my-1 flex flex-wrap items-center gap-1">
      <input
        name="figure"
        // biome-ignore lint/a11y/noAutofocus: the user has just asked for this field
        autoFocus
        autoComplete="off"
        defaultValue={figureWords(role, value)}
        aria-label={t('figures.edit', { label })}
        aria-invalid={wrong}
        aria-describedby={wrong ? problemId : undefined}
        onKeyDown={onKeyDown}
        className="h-8 min-w-0 grow rounded-[5px] border border-edge bg-ground px-2 text-sm"
      />
      <Button type="submit">{t('figures.save')}</Button>
      {wrong && (
        <p id={problemId} role="alert" className="w-full text-[0.8125rem] text-bad">
          {t('figures.wrong', { label })}
        </p>
      )}
    </form>
  );
}
