import type { CoachView, SessionView, SpokenLine } from '#core/session/view.ts';
import { sameList } from '../panel/same.ts';
import { useStable } from '../panel/use-stable.ts';
import { attributed, sameAttribution } from './attribution.ts';
import { CoachPane } from './coach-pane.tsx';

interface CoachProps {
  readonly coach: CoachView | null;
  /** Whether rounds are on offer because nobody can be sure. */
  readonly unsure: boolean;
  /** Whether no voice of the session can be told from another. */
  readonly nobodyKnown: boolean;
  readonly lines: readonly SpokenLine[];
  readonly notes: SessionView['notes'];
  readonly facts: SessionView['facts'];
}

const sameAttributions = sameList(sameAttribution);

/** Looks up who said what proves each step, so that everything below rests while people speak. */
export function Coach({ coach, unsure, nobodyKnown, lines, notes, facts }: CoachProps) {
  const saidBy = useStable(attributed(coach?.steps ?? [], lines), sameAttributions);
  return (
    <CoachPane coach={coach} unsure={unsure} nobodyKnown={nobodyKnown} saidBy={saidBy} notes={notes} facts={facts} />
  );
}
