// Jitsi's captions over the picture: a paragraph a message, the name glued to the words, gone soon after the last one.
import { shownName } from '../cast.ts';
import type { CaptionView, LiveBlock } from '../page/caption-view.ts';
import { el } from '../page/dom.ts';
import type { JitsiSwitches } from '../stage-api.ts';

export interface OverlayParts {
  readonly switches: JitsiSwitches;
  readonly nameOf: (speaker: string) => string;
}

/** The recogniser finishes a message where its speaker breathes, and starts another. */
export const breathWords = 14;

const CLASS_NAMES = {
  static: 'transcription-subtitles',
  labelled: 'css-1x3kq0v-transcriptionSubtitles',
  hashed: 'css-1x3kq0v',
} as const;

export function createJitsiOverlay({ switches, nameOf }: OverlayParts): CaptionView {
  const paragraphs = new Map<LiveBlock, HTMLElement>();
  const timers = new Map<LiveBlock, number>();
  /** What a message had shown when it left. */
  const shownBefore = new Map<LiveBlock, string>();
  let isOn = false;
  let pace = 1;
  let container: HTMLElement | undefined;

  /** The container is there only while something is in it. */
  const openContainer = (): HTMLElement => {
    if (container?.isConnected) return container;
    container = el('div', { class: `${CLASS_NAMES[switches.markup]} st-captions` });
    document.querySelector('#largeVideoContainer')?.append(container);
    return container;
  };

  const drop = (block: LiveBlock) => {
    paragraphs.get(block)?.remove();
    paragraphs.delete(block);
    clearTimeout(timers.get(block));
    if (paragraphs.size === 0) container?.remove();
  };

  const leave = (block: LiveBlock) => {
    shownBefore.set(block, block.text);
    drop(block);
  };

  const removeLater = (block: LiveBlock) => {
    clearTimeout(timers.get(block));
    if (switches.removeAfterMs > 0) {
      timers.set(
        block,
        window.setTimeout(() => leave(block), switches.removeAfterMs / pace),
      );
    }
  };

  /** A message that comes back after it has left has lost what was shown of it already, on newer servers. */
  const textOf = (block: LiveBlock): string => {
    const before = shownBefore.get(block);
    const isFinishedLate = before !== undefined && block.text.toLowerCase().startsWith(before.toLowerCase());
    return isFinishedLate && switches.lateFinal === 'rest' ? block.text.slice(before.length).trim() : block.text;
  };

  const draw = (block: LiveBlock, before?: LiveBlock): void => {
    // Only participants are captioned: Jitsi has no notices here.
    if (!isOn || !block.speaker) return;
    const words = textOf(block);
    if (words === '') return;
    const text = `${shownName(nameOf(block.speaker))}: ${words}`;
    const known = paragraphs.get(block)?.querySelector('span')?.firstChild;
    if (known) {
      if (known.nodeValue !== text) known.nodeValue = text;
    } else {
      const paragraph = el(switches.rows === 'known' ? 'p' : 'div', {}, el('span', {}, text));
      openContainer().insertBefore(paragraph, (before && paragraphs.get(before)) ?? null);
      paragraphs.set(block, paragraph);
    }
    removeLater(block);
  };

  return {
    mount: (blocks) => {
      isOn = true;
      // What has left stays away.
      for (const block of blocks) if (timers.has(block) && !shownBefore.has(block)) draw(block);
    },
    unmount: () => {
      isOn = false;
      for (const block of [...paragraphs.keys()]) drop(block);
    },
    add: draw,
    change: (block) => draw(block),
    remove: drop,
    silence: () => {
      for (const block of [...paragraphs.keys()]) leave(block);
    },
    talkAtPace: (speed) => {
      pace = speed;
    },
    continues: () => false,
    wordsPerBlock: breathWords,
  };
}
