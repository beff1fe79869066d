import { useSyncExternalStore } from 'react';
import type { BaseLocationHook } from 'wouter';

/** What stands behind the number sign, as a path with its query. wouter's own would put the query before it, and keep it on every page. */
const address = (): string => `/${location.hash.replace(/^#?\/?/, '')}`;
const pathNow = (): string => address().split('?', 1)[0] ?? '/';
const queryNow = (): string => address().slice(pathNow().length + 1);

const listeners = new Set<() => void>();
const tell = () => {
  for (const changed of listeners) changed();
};

function subscribe(changed: () => void): () => void {
  if (listeners.size === 0) addEventListener('hashchange', tell);
  listeners.add(changed);
  return () => {
    listeners.delete(changed);
    if (listeners.size === 0) removeEventListener('hashchange', tell);
  };
}

function navigate(to: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  const url = `#/${to.replace(/^#?\/?/, '')}`;
  if (replace) history.replaceState(null, '', url);
  else history.pushState(null, '', url);
  // Neither of the two says so itself.
  tell();
}

/** Where the desk is: `#/sessions?round=caching` is the path `/sessions` with a query. */
export const useHashLocation: BaseLocationHook = Object.assign(
  (): ReturnType<BaseLocationHook> => [useSyncExternalStore(subscribe, pathNow), navigate],
  {
    hrefs: (href: string) => `#${href}`,
    searchHook: () => useSyncExternalStore(subscribe, queryNow),
  },
);
