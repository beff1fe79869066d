import { defineContentScript } from 'wxt/utils/define-content-script';
import { adapterFor } from '#platforms/adapters.ts';
import { REQUIRED_HOSTS } from '#settings/site-hosts.ts';
import { startCapture } from './capture.ts';
import { startOnNamedHost } from './named-host.ts';
import { runOnce } from './run-once.ts';

// The same file is registered at run time for the optional sites and the hosts that the user has named, once they are granted.
export default defineContentScript({
  matches: [...REQUIRED_HOSTS],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  // WXT's own context is left alone: it ends on an event that any page can send.
  main() {
    const adapter = adapterFor(window.location.hostname);
    if (window !== window.top && adapter?.mayBeFramed !== true) return;
    runOnce((ending) => {
      // Of the sites that have no adapter of their own, only those are registered that the user has named.
      if (adapter === null) startOnNamedHost(document, ending);
      else startCapture(document, adapter, ending);
    });
  },
});
