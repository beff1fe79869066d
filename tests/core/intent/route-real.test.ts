import { describe, expect, it } from 'vitest';
import { routeConversation } from '#core/intent/route.ts';
import type { RoundId } from '#knowledge/schema.ts';
import { readLens } from '../../../scripts/cli/lens.ts';
import { candidate, interviewer, linesOf, type Turn } from '../conversation.ts';

const { classifier } = readLens();
const route = (...turns: Turn[]) =>
  routeConversation({ lines: linesOf(turns), marks: [], openSeq: null }, classifier).route;
const REST = interviewer(
  "Let's design the REST API for a parcel locker service. Which endpoints would you have, and which methods?",
);

describe('the committed model, over a conversation', () => {
  it.each<[RoundId, string]>([
    ['system-design', 'I would like you to design a ticket booking system for a theatre chain, from scratch.'],
    ['api-design', 'Sketch the REST endpoints for that, please: resources, methods and status codes.'],
    ['datastore', 'Which database would you pick for the bookings, and which indexes does that query need?'],
    ['caching', 'Where would you put a cache, and how do you invalidate it when the price changes?'],
    ['distributed', 'Two replicas are cut off from each other by a network partition. How does leader election go?'],
    ['observability', 'Which service level objectives would you set, and what would page somebody at night?'],
    ['migration', 'How would you move this table to the new schema without downtime: dual writes, backfill, cutover?'],
    ['security', 'How do you store passwords, and what stops cross-site request forgery here?'],
    [
      'testing',
      'What would you cover with unit tests and what with integration tests, and how do you treat flaky ones?',
    ],
    ['fundamentals', 'Explain the difference between a process and a thread.'],
    ['behavioral', 'Tell me about a time you disagreed with your manager. What did you do?'],
  ])('opens %s', (round, text) => {
    expect(route(interviewer(text)).active).toBe(round);
  });

  it.each([
    'Hi, can you hear me all right?',
    'Lovely. We have forty five minutes, I will take notes, so do not mind the typing.',
    'My cat has just walked over the Kafka sticker on my laptop, sorry about that.',
    'We run Kubernetes and Postgres over here, a team of nine, mostly in Lisbon.',
    'So, any questions for me?',
    'Sorry, my connection dropped for a moment, can you say that again?',
  ])('opens nothing on "%s"', (text) => {
    expect(route(interviewer(text)).active).toBeNull();
  });

  it.each([
    'Okay.',
    'Go on.',
    'Mm-hm, and why is that?',
    'Can you give me an example?',
    'What else?',
    'Sorry, my dog just knocked the Redis mug off the desk, one second.',
  ])('keeps the round on "%s"', (text) => {
    expect(route(REST, interviewer(text)).active).toBe('api-design');
  });

  it('keeps the round while the candidate talks about another', () => {
    const cache = candidate(
      'I would put Redis in front as a cache, cache aside, with a short time to live and jitter.',
    );
    expect(route(REST, cache, cache, interviewer('Okay, go on.')).active).toBe('api-design');
  });

  it('moves on when the interviewer plainly does', () => {
    const move = interviewer(
      'Good. How would you move that table to the new schema with no downtime, with dual writes and a backfill?',
    );
    expect(route(REST, interviewer('Okay, go on.'), move).active).toBe('migration');
  });

  it('opens the same round when the captions mishear it', () => {
    expect(route(interviewer('so where would you put a cash and what is your cash invalidation strategy')).active).toBe(
      'caching',
    );
  });
});
