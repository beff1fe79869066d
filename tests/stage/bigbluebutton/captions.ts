// BigBlueButton's captions: rows with a picture or two letters, no name, and each text twice, once for screen readers.
import { shownName } from '../cast.ts';
import type { CaptionView, LiveBlock } from '../page/caption-view.ts';
import { el } from '../page/dom.ts';
import type { BigBlueButtonSwitches } from '../stage-api.ts';
import { pictureOf } from './picture-of.ts';
import { splitCaption } from './split-caption.ts';

export interface CaptionParts {
  readonly switches: BigBlueButtonSwitches;
  readonly nameOf: (speaker: string) => string;
}

function badge(name: string, { avatars }: BigBlueButtonSwitches): HTMLElement {
  if (avatars === 'initials')
    return el('div', { class: 'sc-kDvujY bXkZrA' }, shownName(name).toLowerCase().slice(0, 2));
  return el('div', { class: 'sc-kDvujY dYvTqe', style: `background-image: url("${pictureOf(name)}")` });
}

function createRow(name: string, { switches }: CaptionParts): HTMLElement {
  const words = el('div', { class: 'sc-ipEyDJ kqGhRn' });
  const copy = el('div', { class: 'sc-csuSiG hZpLwM', 'aria-atomic': 'true', 'aria-live': 'polite' });
  return el(
    'div',
    { class: 'sc-bcXHqe iLrqZn' },
    el('div', { class: 'sc-gswNZR eNcTzk' }, badge(name, switches)),
    words,
    copy,
  );
}

/** React touches the text and nothing else. */
function write(row: Element, text: string): void {
  for (const part of [...row.children].slice(1)) {
    if (part.firstChild === null) part.append(text);
    else if (part.firstChild.nodeValue !== text) part.firstChild.nodeValue = text;
  }
}

export function createCaptions(parts: CaptionParts): CaptionView {
  const { switches, nameOf } = parts;
  const wrapper = el('div', { class: 'sc-jSUZER fWcBvH' });
  const container = el('div', { class: 'sc-eDvSVe gTqYxo' }, wrapper);
  const rows = new Map<LiveBlock, HTMLElement[]>();
  const timers = new Map<LiveBlock, number>();
  let isOn = false;
  let pace = 1;

  const remove = (block: LiveBlock) => {
    for (const row of rows.get(block) ?? []) row.remove();
    rows.delete(block);
    clearTimeout(timers.get(block));
  };

  const draw = (block: LiveBlock): void => {
    if (!isOn || !block.speaker) return;
    const texts = splitCaption(block.text);
    const shown = rows.get(block) ?? [];
    for (const row of shown.splice(texts.length)) row.remove();
    for (const [index, text] of texts.entries()) {
      const row = shown[index] ?? createRow(nameOf(block.speaker), parts);
      write(row, text);
      if (shown[index] === undefined) {
        const before = shown.at(-1);
        if (before === undefined) wrapper.append(row);
        else before.after(row);
        shown.push(row);
      }
    }
    rows.set(block, shown);
    clearTimeout(timers.get(block));
    if (switches.removeAfterMs > 0) timers.set(block, window.setTimeout(remove, switches.removeAfterMs / pace, block));
  };

  return {
    mount: () => {
      isOn = true;
      document.querySelector('[data-stage="room"]')?.append(container);
    },
    unmount: () => {
      isOn = false;
      for (const block of [...rows.keys()]) remove(block);
      container.remove();
    },
    add: draw,
    change: draw,
    remove,
    silence: () => {
      for (const block of [...rows.keys()]) remove(block);
    },
    talkAtPace: (speed) => {
      pace = speed;
    },
    continues: (block) => rows.has(block),
    wordsPerBlock: Number.POSITIVE_INFINITY,
  };
}
