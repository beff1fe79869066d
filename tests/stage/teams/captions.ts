// Teams' captions: a row an utterance in a list that keeps only some of its rows in the document.
import type { CaptionView, LiveBlock } from '../page/caption-view.ts';
import { el } from '../page/dom.ts';
import { heardSoFar } from '../page/speech.ts';
import { type CaptionBox, createCaptionBox } from './caption-box.ts';
import { createRow, type RowParts, writeRow } from './row.ts';

const unknownSpeaker = 'Unknown User';
/** How many words a late name takes to arrive. */
const lateAfterWords = 6;
const imagined = 'and then maybe we';

const NOTICE: LiveBlock = { speaker: '', text: 'Captions will be shown in English (US)' };

export function createTeamsCaptions(parts: RowParts, onDismiss: () => void): CaptionView {
  const { switches, nameOf } = parts;
  let isOn = false;
  let box: CaptionBox | undefined;
  let rows: LiveBlock[] = [];
  let drawn = new Map<LiveBlock, HTMLElement>();
  /** The first row in view while somebody reads back. */
  let scrolledTo: number | undefined;
  const named = new WeakSet<LiveBlock>();

  const shownAuthor = (block: LiveBlock): string => {
    if (!switches.lateSpeaker || named.has(block)) return nameOf(block.speaker);
    if (block.text.split(/\s+/).length < lateAfterWords) return unknownSpeaker;
    named.add(block);
    return nameOf(block.speaker);
  };

  const inView = (): readonly LiveBlock[] => {
    const size = switches.keepRows || rows.length;
    const first = scrolledTo ?? Math.max(0, rows.length - size);
    return rows.slice(first, first + size);
  };

  /** Rows out of view leave the document; where rows are recycled, their elements come back with other words. */
  const clear = (shown: readonly LiveBlock[]): HTMLElement[] => {
    const free: HTMLElement[] = [];
    for (const [block, row] of drawn) {
      if (shown.includes(block)) continue;
      row.remove();
      drawn.delete(block);
      if (switches.recycle && block.speaker) free.push(row);
    }
    return free;
  };

  const rowFor = (block: LiveBlock, free: HTMLElement[]): HTMLElement => {
    const used = block.speaker ? free.shift() : undefined;
    if (!used) return createRow(block, shownAuthor(block), parts);
    writeRow(used, block, shownAuthor(block), parts);
    return used;
  };

  const draw = (): void => {
    const list = box?.list.querySelector('[role="list"]') ?? box?.list;
    if (!list) return;
    const shown = inView();
    const free = clear(shown);
    let next: Element | null = null;
    for (const block of shown.toReversed()) {
      const row = drawn.get(block) ?? rowFor(block, free);
      drawn.set(block, row);
      if (row.parentElement !== list || row.nextElementSibling !== next) list.insertBefore(row, next);
      next = row;
    }
    show();
  };

  const show = () => box?.list.scrollTo({ top: scrolledTo === undefined ? box.list.scrollHeight : 0 });

  const openBox = () => {
    box = createCaptionBox(switches, onDismiss);
    document.body.append(box.element);
    document.body.classList.add('st-captions-on');
    if (switches.layout === 'host') box.list.append(el('div', { role: 'list' }));
    if (switches.notice !== 'none') rows.unshift({ ...NOTICE });
    draw();
  };

  return {
    mount: (blocks) => {
      isOn = true;
      rows = [...blocks];
      if (switches.mounts === 'at-once' || rows.length > 0) openBox();
    },
    unmount: () => {
      isOn = false;
      box?.element.remove();
      box = undefined;
      rows = [];
      drawn = new Map();
      scrolledTo = undefined;
      document.body.classList.remove('st-captions-on');
    },
    add: (block, before) => {
      if (!isOn) return;
      const index = before ? rows.indexOf(before) : -1;
      rows.splice(index < 0 ? rows.length : index, 0, block);
      if (box) draw();
      else openBox();
    },
    change: (block) => {
      const row = drawn.get(block);
      if (row) writeRow(row, block, shownAuthor(block), parts);
      show();
    },
    remove: (block) => {
      rows = rows.filter((row) => row !== block);
      drawn.get(block)?.remove();
      drawn.delete(block);
      draw();
    },
    silence: () => {},
    scrollUp: () => {
      const size = switches.keepRows || rows.length;
      scrolledTo = Math.max(0, (scrolledTo ?? rows.length - size) - size);
      draw();
    },
    scrollDown: () => {
      scrolledTo = undefined;
      draw();
    },
    draft: (words, heard) => {
      const shown = heardSoFar(words, heard);
      return switches.retracts && heard % 5 === 0 ? `${shown} ${imagined}` : shown;
    },
    continues: () => false,
    wordsPerBlock: switches.rowWords || Number.POSITIVE_INFINITY,
  };
}
