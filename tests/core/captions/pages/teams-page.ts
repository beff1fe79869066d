import type { CaptionLine } from '#core/captions/line.ts';
import type { Hearing } from '../hearing.ts';
import type { Dice } from './dice.ts';
import { createLookout } from './lookout.ts';
import { Recognition } from './recogniser.ts';
import type { Turn } from './transcript.ts';
import { createTwins } from './twins.ts';

interface Row {
  readonly turn: Turn;
  readonly recognition: Recognition;
  named: boolean;
  /** As it should be, and seen so. */
  settled: boolean;
  text: string;
}

/** After a shorter row, "yes" in a panel that comes back could be that row or a new one. */
const SHOWN_AGAIN_WORDS = 4;
const LANDMARK_WORDS = 8;
/** What stands in for a name that is not known yet: null where the adapter knows it for what it is. */
const STAND_INS = [null, 'Utente sconosciuto'] as const;

/**
 * Teams: one row an utterance in a virtual list that shows a few of them. Rows that leave are
 * removed or used again for others; scrolling up brings them back as new elements; a closed panel
 * comes back empty. Names may come late or never, rows may shorten, several may grow at once.
 * Notices have no author and never become lines.
 */
export function playOnTeams(turns: readonly Turn[], hearing: Hearing, dice: Dice): void {
  const lookout = createLookout(hearing, dice);
  const twins = createTwins(dice);
  const rows: Row[] = [];
  const size = 3 + dice.upTo(5);
  const recycles = dice.onceIn(2);
  const namesComeLate = dice.onceIn(3);
  const standIn = dice.pick(STAND_INS);
  /** First row that can be seen after a closed panel came back. */
  let since = 0;
  /** First row in view while the user has scrolled up; null at the bottom. */
  let scrolledTo: number | null = null;
  let keys = new Map<Row, number>();
  let lastKey = 0;

  const bottom = () => Math.max(since, rows.length - size);
  const visible = () => {
    const from = Math.max(since, scrolledTo ?? bottom());
    return rows.slice(from, from + size);
  };

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

  const lineOf = (row: Row): CaptionLine => {
    const speaker = row.named ? row.turn.person.name : standIn;
    return { key: keys.get(row) ?? -1, speaker, voice: null, text: row.text };
  };
  const lines = () => {
    mount(visible());
    return twins.among(visible().map(lineOf));
  };
  const look = () => lookout.look(lines());
  const show = () => lookout.glance(lines());

  const anyInView = () => visible()[dice.upTo(size - 1)];

  const write = (row: Row) => {
    row.text = row.recognition.text();
  };
  const correct = (row: Row) => {
    row.recognition.correct();
    write(row);
  };

  /** Words and name changed at once are those of another row, for all that can be seen. */
  const name = (row: Row) => {
    if (row.named) return;
    twins.clear();
    if (standIn !== null) look();
    row.named = true;
    if (standIn !== null) look();
  };

  const settle = (row: Row) => {
    name(row);
    correct(row);
    row.settled = true;
  };

  /** What leaves is seen as it should be: corrected out of sight, it is known to nobody. */
  const settleAll = (leaving: readonly Row[]) => {
    if (leaving.every(({ settled }) => settled)) return;
    scrolledTo = null;
    twins.clear();
    leaving.forEach(settle);
    look();
  };
  const leavingNext = () => rows.slice(since, Math.max(since, rows.length + 1 - size));

  const begin = (turn: Turn): Row => {
    settleAll(leavingNext());
    const recognition = new Recognition(turn.words, dice);
    const row = { turn, recognition, named: !namesComeLate, settled: false, text: '' };
    rows.push(row);
    return row;
  };

  const grow = (row: Row) => {
    row.recognition.hear();
    write(row);
    if (visible().includes(row) && dice.onceIn(6)) name(row);
  };

  const closePanel = () => {
    const last = rows.at(-1);
    if (open.length > 0 || last === undefined || last.turn.words.length < SHOWN_AGAIN_WORDS) return;
    settleAll(rows.slice(since));
    lookout.look([]);
    keys = new Map();
    since = rows.length;
  };

  /** Words that show where a list goes on: of a few guesses alone nobody could tell. */
  const leaveLandmark = () => {
    if (visible().every(({ text }) => text.split(' ').length < LANDMARK_WORDS)) visible().forEach(correct);
    look();
  };

  const remount = () => {
    leaveLandmark();
    if (dice.onceIn(2)) lookout.look([]);
    twins.clear();
    keys = new Map();
  };

  const scroll = () => {
    twins.clear();
    if (scrolledTo === null) scrolledTo = dice.upTo(bottom());
    else scrolledTo = dice.onceIn(2) ? null : Math.min(bottom(), scrolledTo + dice.upTo(2));
  };

  const renderAnew = () => {
    const row = anyInView();
    if (row === undefined) return;
    leaveLandmark();
    const old = lineOf(row);
    keys.delete(row);
    mount(visible());
    twins.leave(old, keys.get(row) ?? -1);
    look();
  };

  const reinsert = () => {
    const lost = anyInView();
    if (lost === undefined) return;
    leaveLandmark();
    const gone = keys.get(lost);
    lookout.glance(lines().filter(({ key }) => key !== gone));
    keys.delete(lost);
    if (dice.onceIn(4)) write(lost);
  };

  const correctOlder = () => {
    const row = anyInView();
    if (row === undefined || open.includes(row)) return;
    name(row);
    correct(row);
  };

  const disturb = () => {
    if (rows.length === 0 || !dice.onceIn(4)) return;
    dice.pick([closePanel, remount, scroll, reinsert, renderAnew, correctOlder])();
    if (!dice.onceIn(3)) show();
  };

  const open: Row[] = [];
  const waiting = [...turns];
  while (waiting.length > 0 || open.length > 0) {
    disturb();
    const next = waiting[0];
    const talksOver =
      open.length === 1 &&
      dice.onceIn(6) &&
      open[0]?.turn.person !== next?.person &&
      leavingNext().every((row) => !open.includes(row));
    if (next !== undefined && (talksOver || open.length === 0)) {
      waiting.shift();
      open.push(begin(next));
    }
    for (const row of [...open]) {
      grow(row);
      if (row.recognition.isOver) open.splice(open.indexOf(row), 1);
    }
    show();
  }
  twins.clear();
  settleAll(rows.slice(since));
}
