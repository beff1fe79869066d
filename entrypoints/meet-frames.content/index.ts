import { defineContentScript } from 'wxt/utils/define-content-script';
import { installFramePump } from '#platforms/google-meet/install-frame-pump.ts';
import { SITE_HOSTS } from '#settings/site-hosts.ts';

// The one script of ours that runs in the page's own world, where Meet's code runs: only there can it keep Meet's
// captions coming in a hidden tab. It reads nothing, tells nobody anything, and can reach nothing of the extension.
export default defineContentScript({
  matches: [...SITE_HOSTS['google-meet']],
  world: 'MAIN',
  // Before Meet's own code, which may keep the functions it finds.
  runAt: 'document_start',
  main() {
    installFramePump(window);
  },
});
