// Zoom's shell as of 2026: its own bar and the client in a frame, which goes with Back and comes with Return.
import { button, el, show } from '../page/dom.ts';
import type { ZoomSwitches } from '../stage-api.ts';
import { remoteStage } from './remote.ts';

const HOSTS = { 'same-host': 'app.zoom.us', 'sister-host': 'us05web.zoom.us' } as const;

export function openShell(frame: Exclude<ZoomSwitches['frame'], 'none'>): void {
  const callPath = window.location.pathname;
  const src = `https://${HOSTS[frame]}${callPath}?from=pwa`;
  const bar = (...children: readonly Node[]) => el('header', { class: 'pwa-webclient__bar' }, ...children);

  const home = () => {
    window.history.pushState(null, '', '/wc/home');
    const enter = button({ class: 'pwa-webclient__return' }, call, 'Return to meeting');
    show(el('div', { class: 'pwa-webclient' }, bar(enter)));
  };

  const call = () => {
    window.history.pushState(null, '', callPath);
    const back = button({ class: 'pwa-webclient__back' }, home, 'Back');
    const client = el('iframe', { id: 'webclient', class: 'pwa-webclient__iframe', role: 'presentation', src });
    const wrapper = el('div', { class: 'pwa-webclient__iframe-wrapper' }, client);
    show(el('div', { class: 'pwa-webclient' }, bar(back), wrapper));
  };

  remoteStage(() => document.querySelector<HTMLIFrameElement>('#webclient')?.contentWindow ?? null);
  call();
}
