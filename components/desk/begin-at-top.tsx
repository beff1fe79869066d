import { useLayoutEffect, useRef } from 'react';
import { useLocation } from 'wouter';

/** Another page begins at its top; a reload stays where it was, which the browser sees to. */
export function BeginAtTop() {
  const [page] = useLocation();
  const shown = useRef(page);
  useLayoutEffect(() => {
    if (shown.current !== page) window.scrollTo(0, 0);
    shown.current = page;
  }, [page]);
  return null;
}
