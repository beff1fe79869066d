// Meet's captions: one growing block a speaker, all of them kept in a list that scrolls; up to 2024 only the last ones.
import type { CaptionView, LiveBlock } from '../page/caption-view.ts';
import type { MeetSwitches } from '../stage-api.ts';
import { createEntry, type EntryParts, updateEntry } from './entry.ts';
import { createOverlay, type Overlay } from './overlay.ts';
import { createShownWords } from './shown-words.ts';

interface MeetCaptions extends CaptionView {
  /** A call begins with captions off: what the page holds of them then. */
  prepare(): void;
}

/** As far as anybody has written down what captions of 2024 did; the numbers are guesses. */
const windowWords = 22;
const lastEntries = 3;
const vanishAfterMs = 4_000;
/** However fast the talk: a machine may be slow. */
const shortestStayMs = 300;

export const keepsHistory = ({ generation }: MeetSwitches): boolean => generation !== 'g1' && generation !== 'g2';

export function createMeetCaptions(parts: EntryParts): MeetCaptions {
  const { switches, cls } = parts;
  const isRolling = !keepsHistory(switches);
  const shown = createShownWords({
    windowWords: isRolling ? windowWords : Number.POSITIVE_INFINITY,
    resetAfterWords: switches.resetAfterWords || Number.POSITIVE_INFINITY,
  });
  const leaving = new Map<LiveBlock, number>();
  let overlay: Overlay | undefined;
  let entries = new Map<LiveBlock, HTMLElement>();
  let pace = 1;

  const showNewest = () => overlay?.list.scrollTo({ top: overlay.list.scrollHeight });

  const remove = (block: LiveBlock): void => {
    entries.get(block)?.remove();
    entries.delete(block);
  };

  const vanish = (block: LiveBlock): void => {
    clearTimeout(leaving.get(block));
    leaving.delete(block);
    shown.drop(block);
    remove(block);
  };

  const stayForNow = (block: LiveBlock): void => {
    if (!isRolling) return;
    clearTimeout(leaving.get(block));
    leaving.set(
      block,
      window.setTimeout(() => vanish(block), Math.max(shortestStayMs, vanishAfterMs / pace)),
    );
    for (const old of [...entries.keys()].slice(0, -lastEntries)) vanish(old);
  };

  const draw = (block: LiveBlock, before?: LiveBlock): void => {
    const known = entries.get(block);
    const now = { speaker: block.speaker, text: shown.of(block) };
    if (!overlay || (!known && now.text === '')) return;
    if (known) updateEntry(known, now, parts);
    else {
      const entry = createEntry(now, parts);
      entries.set(block, entry);
      overlay.list.insertBefore(entry, (before && entries.get(before)) ?? overlay.tail);
    }
    stayForNow(block);
    showNewest();
  };

  const open = (): void => {
    overlay = createOverlay(switches, cls);
    entries = new Map();
    document.body.append(overlay.element);
  };

  const close = (): void => {
    document.body.classList.remove('st-captions-on');
    if (switches.regionWhenOff === 'hidden') overlay?.element.style.setProperty('display', 'none');
    else for (const block of [...entries.keys()]) remove(block);
    if (switches.regionWhenOff !== 'absent') return;
    overlay?.element.remove();
    overlay = undefined;
  };

  return {
    prepare: () => {
      overlay = undefined;
      if (switches.regionWhenOff === 'absent') return;
      open();
      close();
    },
    mount: (blocks) => {
      if (!overlay) open();
      overlay?.element.style.removeProperty('display');
      document.body.classList.add('st-captions-on');
      for (const block of isRolling ? blocks.slice(-lastEntries) : blocks) draw(block);
    },
    unmount: close,
    abandon: () => {
      overlay = undefined;
      entries = new Map();
    },
    add: draw,
    change: (block) => draw(block),
    remove,
    silence: () => {
      if (isRolling) for (const block of [...entries.keys()]) vanish(block);
    },
    talkAtPace: (speed) => {
      pace = speed;
    },
    continues: (block) => !isRolling || entries.has(block),
    wordsPerBlock: Number.POSITIVE_INFINITY,
  };
}
