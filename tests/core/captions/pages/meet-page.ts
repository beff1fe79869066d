import type { CaptionLine } from '#core/captions/line.ts';
import type { Hearing } from '../hearing.ts';
import type { Dice } from './dice.ts';
import { dress, interim } from './recogniser.ts';
import type { Turn } from './transcript.ts';

interface Block {
  readonly turn: Turn;
  /** Words said so far, and how many of them a very long block has dropped. */
  shown: number;
  dropped: number;
  line: CaptionLine;
}

/** A monologue longer than this starts over in the same block. */
const RESET_AFTER_WORDS = 60;

/**
 * Meet: one growing block a turn, all of them kept in a list. Rows are re-rendered, the list is
 * replaced with the same history in it, older blocks are corrected, two people talk at once.
 */
export function playOnMeet(turns: readonly Turn[], hearing: Hearing, dice: Dice): void {
  const blocks: Block[] = [];
  let lastKey = 0;
  const show = () => hearing.hear(...blocks.map(({ line }) => line));
  const write = (block: Block, text: string) => {
    block.line = { ...block.line, text };
  };
  const finished = (block: Block) => block.shown === block.turn.words.length;
  const words = (block: Block) => block.turn.words.slice(block.dropped);
  const renew = (block: Block) => {
    lastKey += 1;
    block.line = { ...block.line, key: lastKey };
  };

  const begin = (turn: Turn): Block => {
    lastKey += 1;
    const line = { key: lastKey, speaker: turn.speaker, voice: null, text: '' };
    const block = { turn, shown: 0, dropped: 0, line };
    blocks.push(block);
    return block;
  };

  const grow = (block: Block) => {
    block.shown = Math.min(block.turn.words.length, block.shown + 1 + dice.upTo(2));
    if (block.shown - block.dropped > RESET_AFTER_WORDS && dice.onceIn(6))
      block.dropped = block.shown - 1 - dice.upTo(8);
    const text = finished(block) ? dress(words(block), dice) : interim(words(block), block.shown - block.dropped, dice);
    write(block, text);
  };

  const reinsert = () => {
    const index = dice.upTo(blocks.length - 1);
    const [block] = blocks.splice(index, 1);
    show();
    if (block === undefined) return;
    if (!dice.onceIn(3)) renew(block);
    blocks.splice(index, 0, block);
    show();
  };

  const replaceRegion = () => {
    if (dice.onceIn(2)) hearing.hear();
    for (const block of blocks) renew(block);
  };

  const correctOlder = () => {
    const block = blocks[dice.upTo(blocks.length - 1)];
    if (block !== undefined && finished(block)) write(block, dress(words(block), dice));
  };

  const disturb = () => {
    if (blocks.length === 0 || !dice.onceIn(4)) return;
    dice.pick([reinsert, replaceRegion, correctOlder])();
    if (!dice.onceIn(3)) show();
  };

  const open: Block[] = [];
  const waiting = [...turns];
  while (waiting.length > 0 || open.length > 0) {
    disturb();
    const next = waiting[0];
    const mayBegin =
      open.length === 0 || (open.length === 1 && dice.onceIn(8) && open[0]?.turn.speaker !== next?.speaker);
    if (next !== undefined && mayBegin) {
      waiting.shift();
      open.push(begin(next));
    }
    for (const block of [...open]) {
      grow(block);
      if (finished(block)) open.splice(open.indexOf(block), 1);
    }
    // A hidden tab shows several steps at once.
    if (!dice.onceIn(5)) show();
  }
  show();
}
