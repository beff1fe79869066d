import type { Lens } from '#core/session/lens.ts';
import { replay } from '#core/session/replay.ts';
import type { RoundId } from '#knowledge/schema.ts';
import type { Dialogue } from './read-dialogues.ts';
import { share } from './score-turns.ts';

export interface DialogueScore {
  readonly dialogues: number;
  /** Share of the interviewer's topical turns after which the right round was active. */
  readonly rightActive: number;
  /** The same, or the right round was offered on a key. */
  readonly rightOffered: number;
  /** Changes of the active round to a wrong one, a dialogue. */
  readonly wrongSwitches: number;
}

/** @param withPlan whether the opening round was planned for the session */
export function scoreDialogues(lens: Lens, dialogues: readonly Dialogue[], withPlan: boolean): DialogueScore {
  const turns = dialogues.flatMap((dialogue) => followDialogue(lens, dialogue, withPlan));
  const topical = turns.filter(({ label }) => label !== 'none');
  const wrong = turns.filter(({ switched, isRight }) => switched && !isRight);
  return {
    dialogues: dialogues.length,
    rightActive: share(topical, ({ isRight }) => isRight),
    rightOffered: share(topical, ({ isRight, isOffered }) => isRight || isOffered),
    wrongSwitches: wrong.length / dialogues.length,
  };
}

function followDialogue(lens: Lens, { round, turns }: Dialogue, withPlan: boolean) {
  const plan = withPlan ? [round] : [];
  let before: RoundId | null = withPlan ? round : null;
  return Array.from(replay(turns, lens, { plan, words: false }), ({ turn, active, suggested }) => {
    const { label = 'none', also = [], speaker } = turns[turn] ?? { speaker: 'candidate' };
    const switched = active !== before;
    before = active;
    const accepted: readonly (string | null)[] = [label, ...also];
    return {
      speaker,
      label,
      switched,
      isRight: active !== null && accepted.includes(active),
      isOffered: suggested.some((offer) => accepted.includes(offer.round)),
    };
  }).filter(({ speaker }) => speaker === 'interviewer');
}

/** Of the turns that made the right round active: after how many of their words it was so, and how many they have. */
export function measureWordsToDecide(lens: Lens, dialogues: readonly Dialogue[]) {
  const decided = dialogues.flatMap(({ turns }) =>
    Array.from(replay(turns, lens, { plan: [], words: true })).flatMap(({ turn, active, decidedAtWord = 0 }) => {
      const said = turns[turn];
      const isDecision = decidedAtWord > 0 && said?.speaker === 'interviewer' && said.label === active;
      return isDecision ? [{ at: decidedAtWord, of: said.text.split(/\s+/).length }] : [];
    }),
  );
  return decided.sort((a, b) => a.at - b.at);
}
