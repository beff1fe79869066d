import type { Ref } from 'react';
import { t } from '#i18n/i18n.ts';
import { Icon } from '../controls/icon.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { LIST_ID, rowId } from './hit-list.tsx';

interface QueryBoxProps {
  readonly ref: Ref<HTMLInputElement>;
  readonly query: string;
  /** Key of the row that Enter opens. */
  readonly chosen: string | null;
  readonly expanded: boolean;
  readonly onTyped: (query: string) => void;
  readonly onClosed: () => void;
}

export function QueryBox({ ref, query, chosen, expanded, onTyped, onClosed }: QueryBoxProps) {
  return (
    <div className="lookup-box">
      <Icon name="search" className="text-soft" />
      <input
        ref={ref}
        type="text"
        role="combobox"
        aria-label={t('lookup.title')}
        aria-expanded={expanded}
        aria-controls={LIST_ID}
        aria-autocomplete="list"
        aria-activedescendant={chosen === null ? undefined : rowId(chosen)}
        placeholder={t('lookup.placeholder')}
        value={query}
        dir="auto"
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        // biome-ignore lint/a11y/noAutofocus: the box is what the palette was opened for
        autoFocus
        onChange={(event) => onTyped(event.currentTarget.value)}
      />
      <IconButton icon="close" label={t('lookup.close')} data-action="lookup-close" onClick={onClosed} />
    </div>
  );
}
