import { defineContentScript } from 'wxt/utils/define-content-script';
import { adapterFor } from '#platforms/adapters.ts';
import { REQUIRED_HOSTS } from '#settings/site-hosts.ts';
import { startCapture } from './capture.ts';

// The same file is registered at run time for the optional sites and the user's own Jitsi servers, once they are granted.
export default defineContentScript({
  matches: [...REQUIRED_HOSTS],
  runAt: 'document_idle',
  main(ctx) {
    const { hostname } = window.location;
    // Of the sites that have no adapter of their own, only Jitsi servers are registered.
    const adapter = adapterFor(hostname, [hostname]);
    if (adapter === null || (window !== window.top && adapter.mayBeFramed !== true)) return;
    startCapture(document, adapter, ctx.signal);
  },
});
