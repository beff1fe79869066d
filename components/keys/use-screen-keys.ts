import { useEffect, useEffectEvent } from 'react';
import { isFreeKey } from './is-free-key.ts';

/** Keys that one screen has for itself, before the panel's own, for as long as it is shown. */
export function useScreenKeys(keys: Readonly<Record<string, (() => void) | undefined>>): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const does = isFreeKey(event) ? keys[event.key] : undefined;
    if (does === undefined) return;
    event.preventDefault();
    does();
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => onKeyDown(event);
    // Below the window, where the panel listens: what is taken here is not taken there again.
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}
