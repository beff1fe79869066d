import type { SessionView } from '#core/session/view.ts';
import { Coach } from '../coach/coach.tsx';
import { NoteField } from '../notes/note-field.tsx';
import { RoundHeader } from '../round/round-header.tsx';
import { Transcript } from '../transcript/transcript.tsx';
import { Announcer } from './announcer.tsx';
import { sameCoach, sameFacts, sameNotes, sameRoute } from './same.ts';
import { useStable } from './use-stable.ts';

/** The call as it is spoken. A caption that changes no step reaches only the transcript. */
export function Live({ view }: { readonly view: SessionView }) {
  const route = useStable(view.route, sameRoute);
  const coach = useStable(view.coach, sameCoach);
  const notes = useStable(view.notes, sameNotes);
  const facts = useStable(view.facts, sameFacts);
  const nobodyKnown = view.voices.length === 0;
  return (
    <>
      <Announcer coach={coach} route={route} />
      <RoundHeader route={route} nobodyKnown={nobodyKnown} />
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
