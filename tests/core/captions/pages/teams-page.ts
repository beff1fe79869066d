import type { CaptionLine } from '#core/captions/line.ts';
import type { Hearing } from '../hearing.ts';
import type { Dice } from './dice.ts';
import { dress, interim } from './recogniser.ts';
import type { Turn } from './transcript.ts';

interface Row {
  readonly turn: Turn;
  text: string;
  named: boolean;
}

/** After a shorter row, "yes" in a panel that comes back could be that row or a new one. */
const SHOWN_AGAIN_WORDS = 4;

/**
 * Teams: one row an utterance in a virtual list that shows a few of them. Rows that leave are
 * removed or used again for others; scrolling up brings them back as new elements; a closed panel
 * comes back empty. Names may come late, and a row may shorten.
 */
export function playOnTeams(turns: readonly Turn[], hearing: Hearing, dice: Dice): void {
  const rows: Row[] = [];
  const size = 3 + dice.upTo(5);
  const recycles = dice.onceIn(2);
  const namesComeLate = dice.onceIn(3);
  /** First row that can be seen after a closed panel came back. */
  let since = 0;
  let keys = new Map<Row, number>();
  let lastKey = 0;

  const visible = (from: number) => rows.slice(Math.max(since, from), Math.max(since, from) + size);

  const mount = (shown: readonly Row[]) => {
    const free = recycles ? [...keys].filter(([row]) => !shown.includes(row)).map(([, key]) => key) : [];
    const next = new Map<Row, number>();
    for (const row of shown) {
      const key = keys.get(row) ?? free.shift() ?? lastKey + 1;
      lastKey = Math.max(lastKey, key);
      next.set(row, key);
    }
    keys = next;
  };

  const show = (from = rows.length - size) => {
    const shown = visible(from);
    mount(shown);
    const lines = shown.map((row): CaptionLine => {
      const speaker = row.named ? row.turn.speaker : null;
      return { key: keys.get(row) ?? -1, speaker, voice: null, text: row.text };
    });
    hearing.hear(...lines);
  };

  const speak = (turn: Turn) => {
    const row = { turn, text: '', named: !namesComeLate };
    const { words } = turn;
    rows.push(row);
    let shown = 0;
    while (shown < words.length) {
      disturb(row, shown);
      shown = Math.min(words.length, shown + 1 + dice.upTo(2));
      row.text = interim(words, shown, dice);
      // Words that were only imagined are taken back.
      if (dice.onceIn(10)) row.text = `${row.text} and maybe`;
      if (!dice.onceIn(5)) show();
    }
    row.text = dress(words, dice);
    row.named = true;
    show();
  };

  const closePanel = (speaking: Row) => {
    hearing.hear();
    keys = new Map();
    since = rows.indexOf(speaking);
  };

  const scrollUp = () => {
    const from = dice.upTo(rows.length - 1);
    show(from);
    if (dice.onceIn(2)) show(from + dice.upTo(2));
  };

  const reinsert = () => {
    const lost = [...keys.keys()][dice.upTo(size - 1)];
    if (lost === undefined) return;
    const others = rows.filter((row) => keys.has(row) && row !== lost);
    hearing.hear(
      ...others.map((row) => ({
        key: keys.get(row) ?? -1,
        speaker: row.named ? row.turn.speaker : null,
        voice: null,
        text: row.text,
      })),
    );
    keys.delete(lost);
    show();
  };

  const disturb = (speaking: Row, heard: number) => {
    if (!dice.onceIn(6)) return;
    // A panel that is closed in mid-sentence takes the words with it: it is closed between two rows.
    const before = rows.at(-2)?.turn.words.length ?? 0;
    if (speaking.text === '' && before >= SHOWN_AGAIN_WORDS && dice.onceIn(3)) closePanel(speaking);
    else if (speaking.text !== '') {
      // Words guessed wrongly when their row leaves, and corrected out of sight, would count twice.
      speaking.text = dress(speaking.turn.words.slice(0, heard), dice);
      show();
      dice.pick([scrollUp, reinsert])();
    }
  };

  for (const turn of turns) speak(turn);
  show();
}
