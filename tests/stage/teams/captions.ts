// Teams' captions: a row an utterance in a virtual list; the whole box appears with the first words.
import type { CaptionView, LiveBlock } from '../page/caption-view.ts';
import { el } from '../page/dom.ts';
import { createCaptionBox } from './caption-box.ts';
import { createRow, type RowParts, writeRow } from './row.ts';

const unknownSpeaker = 'Unknown User';
/** How many words a late name takes to arrive. */
const lateAfterWords = 6;

const breathWords = 14;

export function createTeamsCaptions(parts: RowParts, onDismiss: () => void): CaptionView {
  const { switches, nameOf } = parts;
  let isOn = false;
  let box: { element: HTMLElement; list: HTMLElement } | undefined;
  let rows = new Map<LiveBlock, HTMLElement>();
  const named = new WeakSet<LiveBlock>();

  const shownAuthor = (block: LiveBlock): string => {
    if (!switches.lateSpeaker || named.has(block)) return nameOf(block.speaker);
    if (block.text.split(/\s+/).length < lateAfterWords) return unknownSpeaker;
    named.add(block);
    return nameOf(block.speaker);
  };

  const showNewest = () => box?.list.scrollTo({ top: box.list.scrollHeight });

  const openBox = () => {
    box = createCaptionBox(switches.layout, onDismiss);
    document.body.append(box.element);
    document.body.classList.add('st-captions-on');
    if (switches.layout === 'host') box.list.append(el('div', { role: 'list' }));
    rowsParent().append(createRow({ speaker: '', text: 'Captions will be shown in English (US)' }, '', parts));
  };

  const rowsParent = (): Element => box?.list.querySelector('[role="list"]') ?? (box?.list as Element);

  /** The oldest row, when the list is full: it leaves, or it is used again at the bottom. */
  const oldestBeyondLimit = (): readonly [LiveBlock, HTMLElement] | undefined =>
    switches.keepRows > 0 && rows.size >= switches.keepRows ? [...rows][0] : undefined;

  const rowFor = (block: LiveBlock): HTMLElement => {
    const oldest = oldestBeyondLimit();
    if (oldest) {
      rows.delete(oldest[0]);
      oldest[1].remove();
    }
    const canRecycle = oldest?.[0].speaker && block.speaker && switches.recycle;
    if (!oldest || !canRecycle) return createRow(block, shownAuthor(block), parts);
    writeRow(oldest[1], block, shownAuthor(block), parts);
    return oldest[1];
  };

  const add = (block: LiveBlock, before?: LiveBlock): void => {
    if (!isOn) return;
    if (!box) openBox();
    const row = rowFor(block);
    rows.set(block, row);
    rowsParent().insertBefore(row, (before && rows.get(before)) ?? null);
    showNewest();
  };

  const unmount = () => {
    isOn = false;
    box?.element.remove();
    box = undefined;
    rows = new Map();
    document.body.classList.remove('st-captions-on');
  };

  return {
    mount: (blocks) => {
      isOn = true;
      for (const block of blocks) add(block);
    },
    unmount,
    add,
    change: (block) => {
      const row = rows.get(block);
      if (row) writeRow(row, block, shownAuthor(block), parts);
      showNewest();
    },
    remove: (block) => {
      rows.get(block)?.remove();
      rows.delete(block);
    },
    silence: () => {},
    continues: () => false,
    wordsPerBlock: breathWords,
  };
}
