import { deriveSession } from '#core/session/derive.ts';
import type { Session, SessionId, Utterance } from '#core/session/session.ts';
import { readLens } from '../../scripts/cli/lens.ts';

const QUESTIONS = [
  'How would you make the storage of those orders reliable and fast?',
  'How would you handle retries and duplicate requests there?',
  'How would you partition the data and keep latency low?',
  'How would you protect that endpoint and test it?',
  'What would you look at first if that got slow and lost messages?',
];

const session: Session = {
  id: 'any' as SessionId,
  platform: 'google-meet',
  meetingId: 'any',
  title: '',
  consentedAt: 0,
  startedAt: 0,
  endedAt: null,
  pausedAt: null,
};

const asked = (text: string): Utterance => ({
  sessionId: session.id,
  seq: 0,
  speaker: 'Ines Okafor',
  voice: null,
  text,
  startedAt: 1,
  updatedAt: 2,
  rev: 1,
});

/** A first question that leaves this build unsure, whatever its model has been trained on. */
export function vagueQuestion(): string {
  const lens = readLens();
  const isVague = (text: string) =>
    deriveSession({ session, utterances: [asked(text)], marks: [] }, lens, 60_000).route.suggested.length === 3;
  const found = QUESTIONS.find(isVague);
  if (found === undefined) throw new Error('this build is sure about every question here: add a vaguer one');
  return found;
}
