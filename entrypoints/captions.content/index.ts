import { defineContentScript } from 'wxt/utils/define-content-script';
import { adapterFor } from '#platforms/adapters.ts';
import { REQUIRED_HOSTS } from '#settings/site-hosts.ts';
import { startCapture } from './capture.ts';

// The same file is registered for the optional sites at run time, once they are granted.
export default defineContentScript({
  matches: [...REQUIRED_HOSTS],
  runAt: 'document_idle',
  main(ctx) {
    const adapter = adapterFor(window.location.hostname);
    if (adapter !== null) startCapture(document, adapter, ctx.signal);
  },
});
