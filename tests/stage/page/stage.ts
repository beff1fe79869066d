// The part of a replica that is the same everywhere: who said what, and which scene the call is in.
import { shownName } from '../cast.ts';
import type { Block, Dialogue, Platform, PlayOptions, Speaker, SpokenTurn, Stage, Switches } from '../stage-api.ts';
import type { CaptionView, LiveBlock, Scenes } from './caption-view.ts';
import { createPaint } from './paint.ts';
import { type Mouth, play, talkOver } from './play.ts';
import { heardSoFar } from './speech.ts';
import { lightTile } from './tile.ts';

interface StageParts {
  readonly platform: Platform;
  readonly switches: Switches;
  readonly view: CaptionView;
  readonly scenes: Scenes;
  /** The name this platform puts beside a role's words. */
  readonly nameOf: (speaker: Speaker) => string;
  /** Whether turning captions on shows what was said before. */
  readonly replaysHistory: boolean;
}

const changeOfRoomMs = 80;

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

export function createStage({ platform, switches, view, scenes, nameOf, replaysHistory }: StageParts): Stage {
  const paint = createPaint(switches.paint);
  const spoken: SpokenTurn[] = [];
  let blocks: LiveBlock[] = [];
  /** What was said in the main room, while everybody is in a breakout room. */
  let mainBlocks: LiveBlock[] = [];
  let isCaptioning = false;

  const fromEnd = (index: number): LiveBlock => {
    const block = blocks.at(-1 - index);
    if (!block) throw new RangeError(`the stage has ${blocks.length} blocks, none at ${index} from the end`);
    return block;
  };

  const newBlock = (speaker: Speaker, text: string): LiveBlock | undefined => {
    if (!isCaptioning) return undefined;
    lightTile(speaker);
    const block = { speaker, text };
    blocks.push(block);
    paint(() => view.add(block));
    return block;
  };

  const rewrite = (block: LiveBlock | undefined, text: string): void => {
    if (!isCaptioning || !block) return;
    lightTile(block.speaker);
    block.text = text;
    paint(() => view.change(block));
  };

  const utter = (speaker: Speaker, text: string): void => {
    const last = blocks.at(-1);
    if (last?.speaker === speaker) rewrite(last, text);
    else newBlock(speaker, text);
  };

  const ongoing = (speaker: Speaker): string | undefined => {
    const last = blocks.at(-1);
    return last?.speaker === speaker && view.continues(last) ? last.text : undefined;
  };

  const captionsOff = (): void => {
    if (!isCaptioning) return;
    isCaptioning = false;
    view.unmount();
    scenes.captionsAre(false);
  };

  const captionsOn = (): void => {
    if (isCaptioning) return;
    isCaptioning = true;
    if (!replaysHistory) blocks = [];
    scenes.captionsAre(true);
    view.mount(blocks);
  };

  const changeRooms = async (scene: () => void, history: LiveBlock[]): Promise<void> => {
    scenes.between?.();
    if (view.abandon) view.abandon();
    else view.unmount();
    await wait(changeOfRoomMs);
    blocks = history;
    scene();
    scenes.captionsAre(isCaptioning);
    if (isCaptioning) view.mount(blocks);
  };

  const enter = (scene: () => void): void => {
    captionsOff();
    blocks = [];
    scene();
  };

  const mouth: Mouth = {
    ongoing,
    utter,
    newBlock: (speaker, text) => {
      const block = newBlock(speaker, text);
      return (next) => rewrite(block, next);
    },
    draft: view.draft ?? heardSoFar,
    nameOf,
    wordsPerBlock: view.wordsPerBlock,
    spoken,
  };

  return {
    platform,
    switches,
    spoken,
    lobby: () => enter(scenes.lobby),
    join: () => enter(scenes.call),
    leave: () => enter(scenes.left),
    rejoin: () => enter(scenes.call),
    breakout: () => {
      mainBlocks = blocks;
      return changeRooms(scenes.breakout ?? scenes.call, []);
    },
    mainRoom: () => changeRooms(scenes.call, replaysHistory ? mainBlocks : []),
    captionsOn,
    captionsOff,
    utter,
    newBlock: (speaker, text) => void newBlock(speaker, text),
    correct: (indexFromEnd, text) => {
      const block = fromEnd(indexFromEnd);
      block.text = text;
      paint(() => view.change(block));
    },
    rename: (indexFromEnd, speaker) => {
      const block = fromEnd(indexFromEnd);
      block.speaker = speaker;
      paint(() => view.change(block));
    },
    reinsert: async (indexFromEnd, delayMs) => {
      const block = fromEnd(indexFromEnd);
      const after = blocks[blocks.indexOf(block) + 1];
      view.remove(block);
      await wait(delayMs);
      view.add(block, after);
    },
    replaceRegion: () => {
      view.unmount();
      view.mount(blocks);
    },
    notice: (text) => void newBlock('', text),
    silence: () => view.silence(),
    scrollUp: () => view.scrollUp?.(),
    scrollDown: () => view.scrollDown?.(),
    history: (): readonly Block[] => blocks.map(({ speaker, text }) => ({ speaker: shownName(nameOf(speaker)), text })),
    shownName: (speaker) => shownName(nameOf(speaker)),
    play: (dialogue: Dialogue, options?: PlayOptions) => {
      view.talkAtPace?.(options?.speed ?? 1);
      return play(mouth, dialogue, options);
    },
    talkOver: (first, second, options) => {
      view.talkAtPace?.(options?.speed ?? 1);
      return talkOver(mouth, first, second, options);
    },
  };
}

/** Reads the switches that came with the document. */
export function readSwitches<T extends Switches>(): T {
  return JSON.parse(document.getElementById('stage-switches')?.textContent ?? '{}');
}

/** Hands the stage to the page and opens the scene that was asked for. */
export function openStage(stage: Stage): void {
  window.stage = stage;
  const { start } = stage.switches;
  if (start === 'lobby') stage.lobby();
  else stage.join();
  if (start === 'captions') stage.captionsOn();
}
