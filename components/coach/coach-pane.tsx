import { memo, useLayoutEffect, useRef } from 'react';
import type { KnownFacts } from '#core/facts/derive-facts.ts';
import type { CoachView, SessionView } from '#core/session/view.ts';
import { usePanelStore } from '#store/panel.ts';
import type { Attribution } from './attribution.ts';
import { Folds } from './folds.tsx';
import { Next } from './next.tsx';
import { Now } from './now.tsx';
import { NowEmpty } from './now-empty.tsx';
import { ProgressStrip } from './progress-strip.tsx';

interface CoachPaneProps {
  readonly coach: CoachView | null;
  readonly unsure: boolean;
  readonly nobodyKnown: boolean;
  readonly saidBy: readonly Attribution[];
  readonly notes: SessionView['notes'];
  readonly facts: KnownFacts;
}

/**
 * The prompt takes all the room that is left, so what is below it stays where it is. With a list
 * open it shrinks to its cue and the list takes the room: the prompt is never out of sight.
 */
export const CoachPane = memo(function CoachPane(props: CoachPaneProps) {
  const { coach, saidBy, notes, facts } = props;
  const steps = coach?.steps ?? [];
  // An empty list takes no room, even if it was left open.
  const stepsOpen = usePanelStore((s) => s.stepsOpen) && steps.length > 0;
  const notesOpen = usePanelStore((s) => s.notesOpen) && notes.length > 0;
  const figuresOpen = usePanelStore((s) => s.figuresOpen) && facts.figures.length + facts.requirements.length > 0;
  const listOpen = stepsOpen || notesOpen || figuresOpen;
  const now = coach?.now ?? null;
  const nowId = now?.step.id ?? null;
  const pane = useRef<HTMLDivElement>(null);

  // A new prompt starts at its cue, however far the last one was scrolled.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the step is what it waits for
  useLayoutEffect(() => {
    if (pane.current) pane.current.scrollTop = 0;
  }, [nowId]);

  return (
    <>
      <ProgressStrip steps={steps} nowId={nowId} />
      <div ref={pane} data-list-open={listOpen || undefined} className="coach-pane">
        {now === null ? (
          <NowEmpty reason={emptyBecause(props)} />
        ) : (
          <Now now={now} position={steps.findIndex(({ step }) => step.id === nowId) + 1} total={steps.length} />
        )}
        {coach !== null && !listOpen && <Next upcoming={coach.upcoming} steps={steps} />}
        <Folds steps={steps} saidBy={saidBy} notes={notes} facts={facts} />
      </div>
    </>
  );
});

function emptyBecause({ coach, unsure, nobodyKnown }: CoachPaneProps) {
  if (coach !== null) return 'allCovered';
  if (unsure) return 'unsure';
  return nobodyKnown ? 'nobody' : 'noRound';
}
