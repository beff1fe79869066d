import { useEffect } from 'react';
import { send } from '#messaging/bus.ts';

/** Tells the worker when this page closes; a worker that is not there to hear it looks when it starts. */
export function useLeaving(): void {
  useEffect(() => {
    const leave = () => void send('page.left', {}).catch(() => undefined);
    window.addEventListener('pagehide', leave);
    return () => window.removeEventListener('pagehide', leave);
  }, []);
}
