// What a replica call offers to tests, to `npm start` and to whoever drives it by hand: `window.stage` in the page.
// Types only, so that both sides (Node and the page) can read it.

export type Platform = 'meet' | 'teams' | 'zoom' | 'jitsi' | 'bigbluebutton';

/** The two people of every rehearsal. Any other string is a display name, used as it stands. */
export type Role = 'interviewer' | 'candidate';

/**
 * A role, or a display name. Two people with one name are told apart by a mark that only changes the avatar:
 * "Alex Kim#1" and "Alex Kim#2" are both shown as "Alex Kim".
 */
export type Speaker = Role | (string & {});

/** A stretch of captions as the page holds it. Teams calls it a row, Zoom a speaker's window, Jitsi a message. */
export interface Block {
  readonly speaker: string;
  readonly text: string;
}

export interface Turn {
  readonly speaker: Role;
  readonly text: string;
}

export interface Dialogue {
  readonly turns: readonly Turn[];
}

export interface SpokenTurn {
  readonly speaker: Role;
  /** The name the page shows for the speaker, such as "You". */
  readonly name: string;
  readonly text: string;
}

/** Where the call is when the page has loaded. */
export type OpeningScene = 'lobby' | 'call' | 'captions';

interface CommonSwitches {
  readonly start: OpeningScene;
  /**
   * Captions drawn at once, or from the next animation frame, which a hidden tab does not get; "burst" draws nothing in
   * a hidden tab, whatever may stand in for its frames, and all of it when the tab is seen again.
   */
  readonly paint: 'sync' | 'frame' | 'burst';
}

export interface MeetSwitches extends CommonSwitches {
  /**
   * Generations of the page. G1 (June 2024) and G2 (November 2024) show the last utterances only, which lose their front
   * and vanish when nobody speaks. From then on captions are a history: G3 (February 2025) wraps text in spans, G5
   * (September 2025) adds the empty child, G6 is the tree of 2026.
   */
  readonly generation: 'g1' | 'g2' | 'g3' | 'g5' | 'g6';
  /** The language of Meet's own labels: the captions region, its button, and "You". */
  readonly language: string;
  /** What the page calls the person at this computer; empty means the language's own word. */
  readonly self: string;
  /** Rows of captions as the adapter knows them, in a form of tomorrow that it does not, or every other one so. */
  readonly rows: 'known' | 'changed' | 'mixed';
  /** Whether the captions button obeys a script, or only a hand. */
  readonly captionsButton: 'obeys' | 'hand-only';
  /** Obfuscated class names as known, or new ones at every load, as after a release of theirs. */
  readonly classes: 'known' | 'random';
  readonly avatars: 'photo' | 'initials' | 'none';
  /** The strip of settings above the captions: closed, with all its menus open, or not there. */
  readonly settings: 'closed' | 'open' | 'none';
  /** What captions leave behind when they are off: nothing, their region out of sight with all words in it, or empty. */
  readonly regionWhenOff: 'absent' | 'hidden' | 'empty';
  /** A block longer than this drops all but its last sentence; 0 keeps it whole. Meet does it after half an hour. */
  readonly resetAfterWords: number;
  /** What becomes of the page that a breakout room replaces. */
  readonly oldRoom: 'removed' | 'hidden';
  /** Meet keeps a block's text in many adjacent text nodes. */
  readonly textNodes: 'many' | 'one';
  readonly trustedTypes: boolean;
  /** Whether captions turned on again show the history once more. */
  readonly replay: boolean;
}

export interface TeamsSwitches extends CommonSwitches {
  /** Wrappers of the caption list: as of May 2025, as of July 2025, and since September 2025. */
  readonly generation: 't2' | 't3' | 't4';
  readonly layout: 'host' | 'guest';
  readonly rowRole: 'log' | 'listitem';
  /** What the items renderer stands around in the signed-in client: a whole row, or only its picture. */
  readonly renderer: 'row' | 'avatar';
  /** Rows of captions as the adapter knows them, in a form of tomorrow that it does not, or every other one so. */
  readonly rows: 'known' | 'changed' | 'mixed';
  /** "Captions will be shown in …": as plain text, in the markup of a caption without an author, or not at all. */
  readonly notice: 'plain' | 'as-caption' | 'none';
  /** Whether the box comes with the first words, or as soon as captions are on. */
  readonly mounts: 'with-speech' | 'at-once';
  /** "Unknown User" at first; the name arrives when the row is nearly spoken. */
  readonly lateSpeaker: boolean;
  /** After so many words a speaker breathes, and goes on in a new row; 0 keeps one row a turn. */
  readonly rowWords: number;
  /** Words that were only imagined stand at the end for a moment, and are taken back. */
  readonly retracts: boolean;
  /** A text node gets other words, or makes room for another text node. */
  readonly updates: 'in-place' | 'replaced';
  /** Rows kept in the document; 0 keeps them all. */
  readonly keepRows: number;
  /** Rows that leave are used again for the next ones. */
  readonly recycle: boolean;
  /** Whether captions turned on again show what was said before. */
  readonly replay: boolean;
  /** A button beside Leave; both are made anew a second after the call has begun. */
  readonly splitHangup: boolean;
  readonly avatars: 'photo' | 'initials';
}

export interface ZoomSwitches extends CommonSwitches {
  /** The client as the page itself, or in a frame of Zoom's shell: of the same host, or of another one of Zoom's. */
  readonly frame: 'none' | 'same-host' | 'sister-host';
  readonly order: 'newest-first' | 'newest-last';
  /** The overlay of 2026, the plain box of 2025, or the oldest one that holds words and nothing else. */
  readonly overlay: 'container' | 'box' | 'text-only';
  /** A line for everybody who speaks, or one for every message, so that one person may have several. */
  readonly lines: 'speaker' | 'message';
  /** The picture everybody has who has none of their own is the same for all; some accounts show no face at all. */
  readonly avatars: 'photo' | 'initials' | 'placeholder' | 'none';
  readonly participants: 'open' | 'closed';
  /** The full transcript beside the call: rows used again, the name only where the speaker changes. */
  readonly transcript: 'open' | 'closed';
  /** How many words a speaker's window holds before the front falls off; 0 keeps them all. */
  readonly windowWords: number;
  /** When the front falls off, old and new words stand together for this long; 0 never. */
  readonly stutterMs: number;
  /** NUL and U+FFFD among the words. */
  readonly strayCharacters: boolean;
  /** A quiet speaker's window is hidden after this long; 0 leaves it. */
  readonly hideAfterMs: number;
  /** A speaker who goes on gets the hidden window back, or a new one. */
  readonly reuse: boolean;
  /** Whether captions turned on again show the last words once more. */
  readonly replay: boolean;
  /** Captions under the class names that the adapter knows, or under those of tomorrow. */
  readonly rows: 'known' | 'changed';
}

export interface JitsiSwitches extends CommonSwitches {
  /** Over the picture, or in the closed-captions tab of the chat panel. */
  readonly place: 'stage' | 'tab';
  /** The overlay's class: one of its own (to 2024), a generated one with the rule's name in it, or nothing to go by. */
  readonly markup: 'static' | 'labelled' | 'hashed';
  /** A message leaves the overlay this long after its last word. */
  readonly removeAfterMs: number;
  /** A message that is finished after it has left: only what was not shown yet (2025), or all of it once more. */
  readonly lateFinal: 'rest' | 'whole';
  /** Whether the captions button stands in the toolbar, or in a menu. */
  readonly button: 'toolbar' | 'menu';
  /** Messages as the adapter knows them, or in elements of tomorrow. */
  readonly rows: 'known' | 'changed';
}

export interface BigBlueButtonSwitches extends CommonSwitches {
  /** Whoever has no picture has two letters. */
  readonly avatars: 'photo' | 'initials';
  /** A caption leaves this long after its last word; 0 leaves it. */
  readonly removeAfterMs: number;
}

export interface SwitchesOf {
  readonly meet: MeetSwitches;
  readonly teams: TeamsSwitches;
  readonly zoom: ZoomSwitches;
  readonly jitsi: JitsiSwitches;
  readonly bigbluebutton: BigBlueButtonSwitches;
}

export type Switches = SwitchesOf[Platform];

export interface PlayOptions {
  /** 1 is the pace of talk: a word about every 330 ms. */
  readonly speed?: number;
}

export interface Stage {
  readonly platform: Platform;
  readonly switches: Switches;
  /** Turns that `play` has finished, oldest first. */
  readonly spoken: readonly SpokenTurn[];

  lobby(): void;
  join(): void;
  leave(): void;
  rejoin(): void;
  /** To a breakout room, and back: most of the page is replaced, captions stay on, the address stays what it is. */
  breakout(): Promise<void>;
  mainRoom(): Promise<void>;
  captionsOn(): void;
  captionsOff(): void;

  /** The speaker's current block now shows exactly this text; a new block when the last one is somebody else's. */
  utter(speaker: Speaker, text: string): void;
  /** A new block, even when the last one is the same speaker's. */
  newBlock(speaker: Speaker, text: string): void;
  /** A block's text changes after the fact; 0 is the last block. */
  correct(indexFromEnd: number, text: string): void;
  /** A block's name changes after the fact. */
  rename(indexFromEnd: number, speaker: Speaker): void;
  /** A re-render: the block leaves the document and comes back as a new element. */
  reinsert(indexFromEnd: number, delayMs: number): Promise<void>;
  /** A layout change: the captions container is replaced and filled with the same history. */
  replaceRegion(): void;
  /** A row without a name, such as "Jordan joined". */
  notice(text: string): void;
  /** Everybody has stopped talking for a while. */
  silence(): void;
  /** Somebody reads back in a list of captions that shows only a part of them; elsewhere nothing happens. */
  scrollUp(): void;
  /** Back to what is being said. */
  scrollDown(): void;
  history(): readonly Block[];
  /** The name beside a speaker's words, such as "You". */
  shownName(speaker: Speaker): string;

  /** Speaks a dialogue the way this platform captions it; resolves when the last word has settled. */
  play(dialogue: Dialogue, options?: PlayOptions): Promise<void>;
  /** The second one begins in the middle of the first one's turn, and both are heard. */
  talkOver(first: Turn, second: Turn, options?: PlayOptions): Promise<void>;
}

declare global {
  interface Window {
    stage: Stage;
  }
}
