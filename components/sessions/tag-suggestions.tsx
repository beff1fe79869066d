import type { ListedSession } from '#core/list/listed-session.ts';
import { suggestTags, tagsInUse, withTag } from '#core/list/tags.ts';
import { t } from '#i18n/i18n.ts';

interface TagSuggestionsProps {
  readonly typed: string;
  readonly sessions: readonly ListedSession[];
  readonly onTags: (typed: string) => void;
}

/** Tags that are in use elsewhere: those that begin like the one that is being typed, or those used most. */
export function TagSuggestions({ typed, sessions, onTags }: TagSuggestionsProps) {
  const suggested = suggestTags(typed, tagsInUse(sessions));
  if (suggested.length === 0) return null;
  return (
    <ul aria-label={t('sessions.edit.suggestions')} className="mt-1.5 flex flex-wrap gap-1.5">
      {suggested.map((tag) => (
        <li key={tag}>
          <button
            type="button"
            data-suggestion={tag}
            aria-label={t('sessions.edit.add', { tag })}
            onClick={() => onTags(withTag(typed, tag))}
            className="rounded-[3px] border border-edge px-2 py-0.5 text-sm hover:border-ink"
          >
            <bdi>{tag}</bdi>
          </button>
        </li>
      ))}
    </ul>
  );
}
