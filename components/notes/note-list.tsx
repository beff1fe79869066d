import type { SessionView } from '#core/session/view.ts';
import { t } from '#i18n/i18n.ts';
import { clockTime } from './clock-time.ts';

export function NoteList({ notes }: { readonly notes: SessionView['notes'] }) {
  return (
    <ul aria-label={t('notes.list')} className="mb-2 border-t border-line pt-1.5 text-sm leading-snug">
      {notes.map(({ at, text }) => (
        <li key={`${at} ${text}`} className="flex gap-2.5 py-0.5">
          <time className="shrink-0 text-[0.8125rem] leading-5 text-soft tabular-nums">{clockTime(at)}</time>
          <span dir="auto" className="min-w-0 grow wrap-anywhere">
            {text}
          </span>
        </li>
      ))}
    </ul>
  );
}
