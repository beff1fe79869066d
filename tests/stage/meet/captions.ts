// Meet's captions: one growing block a speaker, all of them kept in a list that scrolls.
import type { CaptionView, LiveBlock } from '../page/caption-view.ts';
import { createEntry, type EntryParts, updateEntry } from './entry.ts';
import { createOverlay, type Overlay } from './overlay.ts';

export function createMeetCaptions(parts: EntryParts): CaptionView {
  let overlay: Overlay | undefined;
  let entries = new Map<LiveBlock, HTMLElement>();

  const showNewest = () => overlay?.region.scrollTo({ top: overlay.region.scrollHeight });

  const add = (block: LiveBlock, before?: LiveBlock): void => {
    if (!overlay) return;
    const entry = createEntry(block, parts);
    entries.set(block, entry);
    const next = (before && entries.get(before)) ?? overlay.tail;
    overlay.region.insertBefore(entry, next);
    showNewest();
  };

  return {
    mount: (blocks) => {
      overlay = createOverlay(parts.switches, parts.cls);
      entries = new Map();
      for (const block of blocks) add(block);
      document.body.append(overlay.element);
      document.body.classList.add('st-captions-on');
      showNewest();
    },
    unmount: () => {
      overlay?.element.remove();
      overlay = undefined;
      document.body.classList.remove('st-captions-on');
    },
    add,
    change: (block) => {
      const entry = entries.get(block);
      if (entry) updateEntry(entry, block, parts);
      showNewest();
    },
    remove: (block) => {
      entries.get(block)?.remove();
      entries.delete(block);
    },
    silence: () => {},
    continues: () => true,
    wordsPerBlock: Number.POSITIVE_INFINITY,
  };
}
