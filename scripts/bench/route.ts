import { loadIntentModel } from '#core/intent/model.ts';
import { createSessionDeriver } from '#core/session/derive.ts';
import type { Session, SessionId, Utterance } from '#core/session/session.ts';
import { readRehearsals } from '#tests/stage/rehearsals.ts';
import { readArtefact, readFeatures, readLens } from '../cli/lens.ts';
import { readTurns } from '../train/read-utterances.ts';
import { part } from './part.ts';
import { type Summary, summarise } from './statistics.ts';
import { ms, ratio } from './units.ts';

/** As long as three hours of talk. */
const UTTERANCES = 20_000;
const EDGE = 1_000;
const TURN_MS = 540;

interface RouteFigures {
  /** Classifying one interviewer's turn. */
  readonly turn: Summary;
  /** Deriving everything that the panel shows, once more for each utterance. */
  readonly derive: { readonly first: Summary; readonly last: Summary };
}

export const route = part<RouteFigures>({
  about: `In Node: one interviewer's turn classified; and everything that the panel shows derived after each of ${UTTERANCES} utterances.`,
  measure: () => ({ turn: measureTurns(), derive: measureDerive() }),
  rows: ({ turn, derive }) => [
    { figure: 'classifying one turn, p50', ringside: ms(turn.p50) },
    { figure: 'classifying one turn, p95', ringside: ms(turn.p95), wanted: ms(0.5) },
    {
      figure: `deriving the panel, p50, the last ${EDGE} of ${UTTERANCES} beside the first`,
      ringside: ms(derive.last.p50),
      baseline: ms(derive.first.p50),
      ratio: ratio(derive.last.p50, derive.first.p50),
      wanted: 'ratio 1.2',
    },
  ],
});

/** Turns that have not been seen before, milliseconds. */
function measureTurns(): Summary {
  const model = loadIntentModel(readArtefact(), readFeatures());
  const texts = readTurns('dev').map(({ text }) => text);
  for (const text of texts) model.read(`${text} warm`);
  return summarise(texts.map((text) => timed(() => model.read(text))));
}

function measureDerive(): RouteFigures['derive'] {
  const deriver = createSessionDeriver(readLens());
  const turns = readRehearsals().flatMap((rehearsal) => rehearsal.turns);
  const session: Session = {
    id: 'bench' as SessionId,
    platform: 'google-meet',
    meetingId: 'bench',
    title: 'Bench',
    startedAt: 0,
    consentedAt: 0,
    endedAt: null,
    pausedAt: null,
  };
  const times: number[] = [];
  let utterances: readonly Utterance[] = [];
  for (let seq = 0; seq < UTTERANCES; seq += 1) {
    const turn = turns[seq % turns.length] ?? { speaker: 'candidate', text: '' };
    const startedAt = seq * TURN_MS;
    const speaker = turn.speaker === 'candidate' ? 'You' : 'Ines Okafor';
    const said = { sessionId: session.id, seq, speaker, voice: null, text: `${turn.text} ${seq}`, rev: 1 };
    const now = startedAt + TURN_MS;
    utterances = [...utterances, { ...said, startedAt, updatedAt: now }];
    times.push(timed(() => deriver.derive({ session, utterances, marks: [] }, now)));
  }
  return { first: summarise(times.slice(EDGE, 2 * EDGE)), last: summarise(times.slice(-EDGE)) };
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
