import type { SessionView } from '#core/session/view.ts';
import { Coach } from '../coach/coach.tsx';
import { NoteField } from '../notes/note-field.tsx';
import { PacingLine } from '../pacing/pacing-line.tsx';
import { roundTime } from '../pacing/pacing-words.ts';
import { PlannedQuestion } from '../plan/planned-question.tsx';
import { RoundHeader } from '../round/round-header.tsx';
import { useSettingsShown } from '../settings/settings-context.ts';
import { Transcript } from '../transcript/transcript.tsx';
import { Announcer } from './announcer.tsx';
import type { PanelModel } from './panel-model.ts';
import { sameCoach, sameFacts, sameNotes, sameRoute } from './same.ts';
import { useStable } from './use-stable.ts';

interface LiveProps {
  readonly view: SessionView;
  readonly pacing: PanelModel['pacing'];
  /** Whether its length is planned: then there is a line for the time, before there is anything to say in it. */
  readonly timed: boolean;
  readonly question: string | null;
}

/** The call as it is spoken. A caption that changes no step reaches only the transcript. */
export function Live({ view, pacing, timed, question }: LiveProps) {
  const { pacing: paceWanted } = useSettingsShown();
  const route = useStable(view.route, sameRoute);
  const coach = useStable(view.coach, sameCoach);
  const notes = useStable(view.notes, sameNotes);
  const facts = useStable(view.facts, sameFacts);
  const nobodyKnown = view.voices.length === 0;
  return (
    <>
      <Announcer coach={coach} route={route} />
      <RoundHeader route={route} nobodyKnown={nobodyKnown} time={roundTime(pacing)} />
      {timed && paceWanted && <PacingLine pacing={pacing?.kind === 'session' ? pacing : null} />}
      {question !== null && <PlannedQuestion question={question} />}
      <Coach
        coach={coach}
        unsure={route.suggested.length > 0}
        nobodyKnown={nobodyKnown}
        lines={view.lines}
        notes={notes}
        facts={facts}
      />
      <Transcript lines={view.lines} voices={view.voices} />
      <NoteField />
    </>
  );
}
