import { useMemo, useState } from 'react';
import { deriveSession } from '#core/session/derive.ts';
import type { Lens } from '#core/session/lens.ts';
import { derivePacing } from '#core/session/pacing.ts';
import { hintAt, nextTurnMs, rehearsalMark, rehearsedFacts, scheduleTurns } from '#core/session/rehearsal.ts';
import type { Mark } from '#core/session/session.ts';
import { FIRST_REHEARSAL, REHEARSAL_INTERVIEWER } from '#knowledge/rehearsal/first-rehearsal.ts';
import { Panel, type PanelProps } from '../panel/panel.tsx';
import type { PanelActions, PanelModel } from '../panel/panel-model.ts';
import { useRehearsalClock } from './use-rehearsal-clock.ts';

interface RehearsalProps extends PanelProps {
  readonly lens: Lens;
  /** How many times faster than life it is played. */
  readonly speed: number;
}

const SCHEDULE = scheduleTurns(FIRST_REHEARSAL);
const movesLess = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** A minute of a mock interview in the panel as it always is. Nobody is captured, and nothing of it is ever stored. */
export function Rehearsal({ model, actions, lens, speed }: RehearsalProps) {
  const clock = useRehearsalClock(SCHEDULE.lengthMs, speed);
  const { atMs } = clock;
  const [marks, setMarks] = useState<readonly Mark[]>([]);
  const [startedAt] = useState(() => Date.now());
  const [wholeTurns] = useState(movesLess);
  const now = startedAt + atMs;
  const facts = useMemo(
    () => rehearsedFacts(SCHEDULE, { startedAt, atMs, marks, wholeTurns, interviewer: REHEARSAL_INTERVIEWER }),
    [startedAt, atMs, marks, wholeTurns],
  );
  const view = useMemo(() => deriveSession(facts, lens, now), [facts, lens, now]);

  const rehearsed: PanelModel = {
    ...model,
    health: 'rehearsing',
    state: playingState(atMs, clock.paused),
    call: null,
    otherCalls: [],
    continued: null,
    session: facts.session,
    view,
    lastCaptionAt: null,
    language: null,
    now,
    unreadable: false,
    fileOpen: false,
    importing: null,
    waitingPin: null,
    plan: null,
    pacing: derivePacing(facts, view, now),
    rehearsal: { hint: hintAt(SCHEDULE, atMs) },
  };
  const played: PanelActions = {
    ...actions,
    marked: (body) => setMarks((before) => [...before, rehearsalMark(body, now)]),
    paused: clock.pause,
    resumed: clock.resume,
    // A note over a page would be stored.
    noteBoxWanted: async () => false,
    rehearsalSkipped: () => clock.moveTo(nextTurnMs(SCHEDULE, atMs)),
    rehearsalRestarted: () => {
      setMarks([]);
      clock.moveTo(0);
    },
  };
  return <Panel model={rehearsed} actions={played} />;
}

function playingState(atMs: number, paused: boolean): PanelModel['state'] {
  if (atMs >= SCHEDULE.lengthMs) return 'ended';
  return paused ? 'paused' : 'live';
}
