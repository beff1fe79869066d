import type { SessionView } from '#core/session/view.ts';
import { Coach } from '../coach/coach.tsx';
import { NoteField } from '../notes/note-field.tsx';
import { RoundHeader } from '../round/round-header.tsx';
import { useSettingsShown } from '../settings/settings-context.ts';
import { Transcript } from '../transcript/transcript.tsx';
import { Announcer } from './announcer.tsx';
import { sameCoach, sameFacts, sameNotes, sameRoute } from './same.ts';
import { useStable } from './use-stable.ts';

interface LiveProps {
  readonly view: SessionView;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** The call as it is spoken. A caption that changes no step reaches only the transcript. */
export function Live({ view, now }: LiveProps) {
  const { pacing } = useSettingsShown();
  const route = useStable(view.route, sameRoute);
  const coach = useStable(view.coach, sameCoach);
  const notes = useStable(view.notes, sameNotes);
  const facts = useStable(view.facts, sameFacts);
  const nobodyKnown = view.voices.length === 0;
  return (
    <>
      <Announcer coach={coach} route={route} />
      <RoundHeader
        route={route}
        nobodyKnown={nobodyKnown}
        minutes={pacing ? minutesSince(view.roundSince, now) : null}
      />
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

/** Whole ones: the header is drawn once a minute for it. */
const minutesSince = (since: number | null, now: number): number | null =>
  since === null ? null : Math.max(0, Math.floor((now - since) / 60_000));
