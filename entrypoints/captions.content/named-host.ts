import { isJitsiServer } from '#platforms/adapters.ts';
import { jitsiMeet } from '#platforms/jitsi-meet/jitsi-meet.ts';
import { other } from '#platforms/other/other.ts';
import { startCapture } from './capture.ts';

/** Jitsi builds its page after it has loaded. */
const LOOK_EVERY_MS = 500;

/** A page of a host that the user has named is any page, until it shows that it is one of Jitsi's. */
export function startOnNamedHost(document: Document, ending: AbortController): void {
  if (isJitsiServer(document)) {
    startCapture(document, jitsiMeet, ending);
    return;
  }
  const asOther = new AbortController();
  const looking = setInterval(() => {
    // Another script has taken over.
    if (asOther.signal.aborted) return ending.abort();
    if (!isJitsiServer(document)) return;
    stop();
    startCapture(document, jitsiMeet, ending);
  }, LOOK_EVERY_MS);
  const stop = () => {
    clearInterval(looking);
    asOther.abort();
  };
  ending.signal.addEventListener('abort', stop);
  startCapture(document, other, asOther);
}
