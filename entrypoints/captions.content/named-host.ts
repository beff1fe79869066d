import { isJitsiServer } from '#platforms/adapters.ts';
import { jitsiMeet } from '#platforms/jitsi-meet/jitsi-meet.ts';
import { other } from '#platforms/other/other.ts';
import { startCapture } from './capture.ts';

/** Jitsi builds its page after it has loaded. */
const LOOK_EVERY_MS = 500;

/** A page of a host that the user has named is any page, until it shows that it is one of Jitsi's. */
export function startOnNamedHost(document: Document, signal: AbortSignal): void {
  if (isJitsiServer(document)) {
    startCapture(document, jitsiMeet, signal);
    return;
  }
  const asOther = new AbortController();
  const looking = setInterval(() => {
    if (!isJitsiServer(document)) return;
    stop();
    startCapture(document, jitsiMeet, signal);
  }, LOOK_EVERY_MS);
  const stop = () => {
    clearInterval(looking);
    asOther.abort();
  };
  signal.addEventListener('abort', stop);
  startCapture(document, other, asOther.signal);
}
