// The frame around Teams' captions, with a header that can close it.
import { button, el } from '../page/dom.ts';
import { icon } from '../page/icons.ts';
import type { TeamsSwitches } from '../stage-api.ts';

export interface CaptionBox {
  readonly element: HTMLElement;
  readonly list: HTMLElement;
}

/** The same two elements have had other names: one was renamed in July 2025, and a third one put around them that autumn. */
const WRAPPERS = {
  t2: ['closed-captions-renderer'],
  t3: ['closed-caption-v2-window-wrapper'],
  t4: ['closed-caption-renderer-wrapper', 'closed-caption-v2-window-wrapper'],
} as const;

export function createCaptionBox(
  { generation, layout }: Pick<TeamsSwitches, 'generation' | 'layout'>,
  onDismiss: () => void,
): CaptionBox {
  const listId = generation === 't4' ? { 'data-tid': 'closed-caption-v2-virtual-list-content' } : {};
  const list = el('div', { ...listId, class: 'st-caption-list' });
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
  const [outer, inner] = WRAPPERS[generation];
  const content = inner ? [el('div', { 'data-tid': inner, class: 'st-caption-window' }, header, list)] : [header, list];
  const shape = inner ? '' : ' st-caption-window';
  const attributes = {
    'data-tid': outer,
    'aria-label': 'Live Captions',
    class: `st-caption-box${shape} st-${layout}`,
  };
  return { element: el('div', attributes, ...content), list };
}
