import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** The window that this page is in; null until it is known. */
export function useWindowId(): number | null {
  const [windowId, setWindowId] = useState<number | null>(null);
  useEffect(() => {
    void browser.windows.getCurrent().then(({ id }) => setWindowId(id ?? null));
  }, []);
  return windowId;
}
