import { type KeyboardEvent, useEffect, useRef } from 'react';
import { t } from '#i18n/i18n.ts';
import { Icon } from '../controls/icon.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { KeyCap } from '../controls/key-cap.tsx';
import { isFreeKey } from '../keys/is-free-key.ts';

interface SearchBoxProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** Into the list, with the key that leads down. */
  readonly onDown: () => void;
}

const KEY = '/';

/** Every letter counts at once; `/` leads here from anywhere on the page, Escape empties it. */
export function SearchBox({ query, onQuery, onDown }: SearchBoxProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const pressed = (event: globalThis.KeyboardEvent) => {
      if (event.key !== KEY || !isFreeKey(event)) return;
      event.preventDefault();
      field.current?.select();
      field.current?.focus();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, []);
  const pressed = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && query !== '') onQuery('');
    else if (event.key === 'ArrowDown' || (event.key === 'Enter' && query !== '')) onDown();
    else return;
    event.preventDefault();
  };
  return (
    <search className="flex min-w-0 grow basis-72 items-center gap-2 rounded-[5px] border border-edge bg-raised pr-1 pl-2.5 has-[input:focus-visible]:outline-2 has-[input:focus-visible]:outline-accent">
      <Icon name="search" className="text-soft" />
      <input
        ref={field}
        type="text"
        inputMode="search"
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        data-field="session-search"
        aria-label={t('sessions.search.label')}
        aria-keyshortcuts={KEY}
        placeholder={t('sessions.search.placeholder')}
        value={query}
        onChange={({ target }) => onQuery(target.value)}
        onKeyDown={pressed}
        className="h-9.5 min-w-0 grow bg-transparent outline-none placeholder:text-soft"
      />
      {query === '' ? (
        <KeyCap className="mr-1.5">{KEY}</KeyCap>
      ) : (
        <IconButton
          icon="close"
          label={t('sessions.search.clear')}
          data-action="clear-search"
          onClick={() => {
            onQuery('');
            field.current?.focus();
          }}
        />
      )}
    </search>
  );
}
