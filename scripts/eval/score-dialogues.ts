import { readdirSync, readFileSync } from 'node:fs';
import type { Lens } from '#core/session/lens.ts';
import { type DialogueTurn, replay } from '#core/session/replay.ts';
import type { RoundId } from '#knowledge/schema.ts';
import { share } from './score-turns.ts';

type LabelledTurn = DialogueTurn & { readonly label?: string; readonly also?: readonly string[] };

interface Dialogue {
  readonly round: RoundId;
  readonly turns: readonly LabelledTurn[];
}

export interface DialogueScore {
  readonly dialogues: number;
  /** Share of the interviewer's topical turns after which the right round was active. */
  readonly rightActive: number;
  /** Changes of the active round to a wrong one, a dialogue. */
  readonly wrongSwitches: number;
}

const FOLDER = new URL('../../knowledge/utterances/dev/dialogues/', import.meta.url);

export function readDialogues(): Dialogue[] {
  const files = readdirSync(FOLDER).sort();
  return files.map((name) => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as Dialogue);
}

/** @param withPlan whether the opening round was planned for the session */
export function scoreDialogues(lens: Lens, dialogues: readonly Dialogue[], withPlan: boolean): DialogueScore {
  const turns = dialogues.flatMap((dialogue) => followDialogue(lens, dialogue, withPlan));
  const topical = turns.filter(({ label }) => label !== 'none');
  const wrong = turns.filter(({ switched, isRight }) => switched && !isRight);
  return {
    dialogues: dialogues.length,
    rightActive: share(topical, ({ isRight }) => isRight),
    wrongSwitches: wrong.length / dialogues.length,
  };
}

function followDialogue(lens: Lens, { round, turns }: Dialogue, withPlan: boolean) {
  const plan = withPlan ? [round] : [];
  let before: RoundId | null = withPlan ? round : null;
  return Array.from(replay(turns, lens, { plan, words: false }), ({ turn, active }) => {
    const { label = 'none', also = [], speaker } = turns[turn] as LabelledTurn;
    const switched = active !== before;
    before = active;
    return { speaker, label, switched, isRight: active !== null && [label, ...also].includes(active) };
  }).filter(({ speaker }) => speaker === 'interviewer');
}
