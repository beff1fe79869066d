import type { CaptionLine } from '#core/captions/line.ts';
import type { Hearing } from '../hearing.ts';
import type { Dice } from './dice.ts';
import { createLookout } from './lookout.ts';
import { Recognition } from './recogniser.ts';
import type { Person, Turn } from './transcript.ts';
import { createTwins } from './twins.ts';

interface Block {
  readonly person: Person;
  readonly recognition: Recognition;
  key: number;
  /** The picture is not there yet, or there is none. */
  faceless: boolean;
  /** Words that a very long block has dropped. */
  dropped: number;
  text: string;
}

/** A monologue longer than this starts over in the same block. */
const RESET_AFTER_WORDS = 60;
/** So much is left of it at least. */
const LEFT_WORDS = 1;
const LANDMARK_WORDS = 8;

/**
 * Meet: one growing block a turn, all of them kept in a list. Rows are re-rendered, with the old
 * and the new element side by side for a moment; the list is replaced with the same history in it;
 * older blocks are corrected; several people talk at once; pictures come late or never, and change.
 * Notices have no name and never become lines.
 */
export function playOnMeet(turns: readonly Turn[], hearing: Hearing, dice: Dice): void {
  const lookout = createLookout(hearing, dice);
  const twins = createTwins(dice);
  const hasPictures = !dice.onceIn(4);
  const newPictures = new Set<Person>();
  let blocks: Block[] = [];
  let lastKey = 0;

  const lineOf = ({ key, person, faceless, text }: Block): CaptionLine => {
    const face = newPictures.has(person) ? `${person.face} (new)` : person.face;
    return { key, speaker: person.name, voice: faceless ? null : face, text };
  };
  const lines = () => twins.among(blocks.map(lineOf));
  const show = () => lookout.glance(lines());
  const write = (block: Block) => {
    block.text = block.recognition.text(block.dropped);
  };
  const renew = (block: Block) => {
    lastKey += 1;
    block.key = lastKey;
  };

  const begin = ({ person, words }: Turn): Block => {
    const faceless = !hasPictures || dice.onceIn(3);
    const recognition = new Recognition(words, dice);
    const block = { person, recognition, key: 0, faceless, dropped: 0, text: '' };
    renew(block);
    blocks.push(block);
    return block;
  };

  const grow = (block: Block) => {
    const { recognition } = block;
    if (hasPictures) block.faceless &&= !dice.onceIn(3);
    if (recognition.heard - block.dropped > RESET_AFTER_WORDS && dice.onceIn(6)) startOver(block);
    recognition.hear();
    write(block);
  };

  const startOver = (block: Block) => {
    // What was not seen before is lost to everybody.
    correct(block);
    lookout.look(lines());
    block.dropped = block.recognition.heard - LEFT_WORDS - dice.upTo(8);
  };

  const correct = (block: Block) => {
    block.recognition.correct();
    write(block);
  };

  /** Words that show where a list goes on: of a few guesses alone nobody could tell. */
  const leaveLandmark = () => {
    if (blocks.every(({ text }) => text.split(' ').length < LANDMARK_WORDS)) blocks.forEach(correct);
    lookout.look(lines());
  };

  const reinsert = (block: Block) => {
    leaveLandmark();
    const index = blocks.indexOf(block);
    blocks = blocks.filter((other) => other !== block);
    show();
    if (!dice.onceIn(3)) renew(block);
    if (dice.onceIn(4)) write(block);
    blocks = blocks.toSpliced(index, 0, block);
    show();
  };

  const renderAnew = (block: Block) => {
    leaveLandmark();
    const old = lineOf(block);
    renew(block);
    twins.leave(old, block.key);
    lookout.look(lines());
  };

  const replaceRegion = () => {
    leaveLandmark();
    if (dice.onceIn(2)) lookout.look([]);
    twins.clear();
    blocks.forEach(renew);
  };

  /** Rows that are away while it changes come back as somebody else's, as far as anybody can tell. */
  const changePicture = ({ person }: Block) => {
    lookout.look(lines());
    newPictures.add(person);
    lookout.look(lines());
  };

  const disturb = () => {
    const block = blocks[dice.upTo(Math.max(0, blocks.length - 1))];
    if (block === undefined || !dice.onceIn(4)) return;
    dice.pick([reinsert, renderAnew, replaceRegion, correct, changePicture])(block);
    if (!dice.onceIn(3)) show();
  };

  const open: Block[] = [];
  const waiting = [...turns];
  while (waiting.length > 0 || open.length > 0) {
    disturb();
    const next = waiting[0];
    const talksOver =
      open.length > 0 && open.length < 3 && dice.onceIn(8) && open.every(({ person }) => person !== next?.person);
    if (next !== undefined && (open.length === 0 || talksOver)) {
      waiting.shift();
      open.push(begin(next));
    }
    for (const block of [...open]) {
      grow(block);
      if (block.recognition.isOver) open.splice(open.indexOf(block), 1);
    }
    show();
  }
  for (const block of blocks) correct(block);
  twins.clear();
  lookout.look(lines());
}
