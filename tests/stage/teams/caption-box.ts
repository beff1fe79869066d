// The frame around Teams' captions, with a header that can close it.
import { button, el } from '../page/dom.ts';
import { icon } from '../page/icons.ts';

export function createCaptionBox(layout: 'host' | 'guest', onDismiss: () => void) {
  const list = el('div', { 'data-tid': 'closed-caption-v2-virtual-list-content' });
  const dismiss = button(
    {
      id: 'captions-panel-dismiss-button',
      'data-tid': 'closed-captions-turn-off-button',
      'aria-label': 'Turn off live captions',
    },
    onDismiss,
    icon('close'),
  );
  const settings = el('button', { type: 'button', 'aria-label': 'Caption settings' }, icon('settings'));
  const header = el('div', { class: 'st-caption-header' }, el('span', {}, 'Live Captions'), settings, dismiss);
  const inner = el('div', { 'data-tid': 'closed-caption-v2-window-wrapper' }, header, list);
  const attributes = {
    'data-tid': 'closed-caption-renderer-wrapper',
    'aria-label': 'Live Captions',
    class: `st-${layout}`,
  };
  return { element: el('div', attributes, inner), list };
}
