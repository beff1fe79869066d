import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

interface Shortcut {
  readonly name: string;
  /** Empty for the toolbar button's own. */
  readonly does: string;
  /** As the browser writes it; empty where there is none. */
  readonly keys: string;
}

const PAGE = import.meta.env.FIREFOX ? 'about:addons' : 'chrome://extensions/shortcuts';

/** Keys of the whole browser, read again when this page is looked at again: they are changed elsewhere. */
export function useShortcuts(): readonly Shortcut[] {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    const look = () => void readShortcuts().then(setShortcuts);
    look();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, []);
  return shortcuts;
}

export function openShortcutPage(): void {
  void browser.tabs.create({ url: PAGE });
}

/** What is pressed most comes first; the browser sorts them by name. */
const IN_ORDER = ['_execute_action', 'look-up', 'tick', 'skip', 'pause', 'pin', 'note'];
const rank = ({ name = '' }: { readonly name?: string }): number =>
  IN_ORDER.indexOf(name) + 1 || Number.POSITIVE_INFINITY;

async function readShortcuts(): Promise<Shortcut[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands
    .sort((a, b) => rank(a) - rank(b))
    .map(({ name = '', description = '', shortcut = '' }) => ({
      name,
      does: description,
      keys: shortcut,
    }));
}
