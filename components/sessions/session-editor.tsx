import { type FormEvent, type KeyboardEvent, useId, useState } from 'react';
import type { ListedSession } from '#core/list/listed-session.ts';
import { openTags, readTags } from '#core/list/tags.ts';
import { MAX_TITLE_CHARS, tidyTitle } from '#core/session/labels.ts';
import { t } from '#i18n/i18n.ts';
import { Button } from '../controls/button.tsx';
import { sessionTitle } from '../desk/session-title.ts';
import { labelSession } from '../live/label-session.ts';
import { MergeChoice } from './merge-choice.tsx';
import { TagSuggestions } from './tag-suggestions.tsx';

interface SessionEditorProps {
  readonly listed: ListedSession;
  /** All there are. */
  readonly sessions: readonly ListedSession[];
  readonly onClose: () => void;
}

/** Below a row: what the session is called, what it is put under, and which other one it belongs together with. */
export function SessionEditor({ listed, sessions, onClose }: SessionEditorProps) {
  const { session } = listed;
  const [title, setTitle] = useState(listed.title);
  const [tags, setTags] = useState(openTags(listed.tags));
  const [failed, setFailed] = useState(false);
  const id = useId();
  const name = sessionTitle(session, listed);

  const submitted = (event: FormEvent) => {
    event.preventDefault();
    labelSession(session.id, listed, { title: tidyTitle(title), tags: readTags(tags) }).then(onClose, () =>
      setFailed(true),
    );
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) onClose();
  };
  return (
    <form
      aria-label={t('sessions.edit.form', { title: name })}
      data-editor
      onSubmit={submitted}
      onKeyDown={pressed}
      className="mt-2 mb-1 rounded-[5px] border border-edge bg-raised p-3"
    >
      <div className="grid gap-x-4 gap-y-2 sm:grid-cols-2">
        <div className="min-w-0">
          <label htmlFor={`${id}-title`} className="text-sm font-semibold">
            {t('sessions.edit.title')}
          </label>
          <input
            id={`${id}-title`}
            type="text"
            dir="auto"
            autoComplete="off"
            maxLength={MAX_TITLE_CHARS}
            data-field="session-title"
            // biome-ignore lint/a11y/noAutofocus: the user has just asked to write here
            autoFocus
            placeholder={sessionTitle(session, { title: '' })}
            value={title}
            onChange={({ target }) => setTitle(target.value)}
            className="field w-full"
          />
        </div>
        <div className="min-w-0">
          <label htmlFor={`${id}-tags`} className="text-sm font-semibold">
            {t('sessions.edit.tags')}
          </label>
          <input
            id={`${id}-tags`}
            type="text"
            dir="auto"
            autoComplete="off"
            data-field="session-tags"
            aria-describedby={`${id}-about`}
            value={tags}
            onChange={({ target }) => setTags(target.value)}
            className="field w-full"
          />
          <p id={`${id}-about`} className="sr-only">
            {t('sessions.edit.tagsAbout')}
          </p>
          <TagSuggestions typed={tags} sessions={sessions} onTags={setTags} />
        </div>
      </div>
      <p role="alert" className="text-sm text-bad empty:hidden">
        {failed && t('sessions.edit.failed')}
      </p>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button type="submit" kind="main" data-action="save-session">
          {t('sessions.edit.save')}
        </Button>
        <Button onClick={onClose} data-action="cancel-edit">
          {t('sessions.edit.cancel')}
        </Button>
      </div>
      <MergeChoice listed={listed} sessions={sessions} onMerged={onClose} />
    </form>
  );
}
