import { describe, expect, it } from 'vitest';
import { ROUTE_OPTIONS, type RouteOptions, routeConversation } from '#core/intent/route.ts';
import { candidate, interviewer, linesOf, somebody, type Turn } from '../conversation.ts';
import { believing, scripted } from './scripted-classifier.ts';

const API = interviewer('so let us look at the interface: api-design 0.97');
const CACHING = interviewer('now put something in front of it: caching 0.97');
const GO_ON = interviewer('and why would you do that: continues 0.95');
const SMALL_TALK = interviewer('my kettle runs kafka and redis these days: none 0.8, caching 0.15');
const TALKS_OF_CACHING = candidate('I keep it in redis with a short ttl: caching 0.97');
const UNSURE = interviewer('what about the data in all this: caching 0.4, datastore 0.3, distributed 0.2');
const LIKELY = interviewer('what about the data in all this: caching 0.6, datastore 0.25, distributed 0.1');

function route(turns: readonly Turn[], openSeq: number | null = null, options: Partial<RouteOptions> = {}) {
  return routeConversation({ lines: linesOf(turns), marks: [], openSeq }, scripted, { ...ROUTE_OPTIONS, ...options });
}
const activeAfterEach = (turns: readonly Turn[]) => route(turns).steps.map((step) => step.route.active);

describe('the active round', () => {
  it.each<[string, readonly Turn[], readonly (string | null)[]]>([
    ['begins with the first clear question', [API], ['api-design']],
    ['does not begin with small talk', [SMALL_TALK, SMALL_TALK], [null, null]],
    ['does not begin with a follow-up to nothing', [GO_ON], [null]],
    ['stays through follow-ups', [API, GO_ON, GO_ON, GO_ON], ['api-design', 'api-design', 'api-design', 'api-design']],
    [
      'stays through small talk about other things',
      [API, SMALL_TALK, SMALL_TALK, GO_ON],
      ['api-design', 'api-design', 'api-design', 'api-design'],
    ],
  ])('%s', (_, turns, expected) => {
    expect(activeAfterEach(turns)).toEqual(expected);
  });

  it('moves on with one clear question, also out of a long round, and comes back with another', () => {
    const turns = [...Array.from({ length: 8 }, () => API), CACHING, CACHING, API];
    const visited = activeAfterEach(turns);
    expect(visited.filter((active, i) => active !== visited[i - 1])).toEqual(['api-design', 'caching', 'api-design']);
    expect(visited[8]).toBe('caching');
  });

  it('comes with the words that decided it', () => {
    const { evidence, decidedBy, confidence } = route([SMALL_TALK, API, GO_ON]).route;
    expect(evidence).toEqual({ seq: 1, start: 0, end: API[1].length, quote: API[1] });
    expect(decidedBy).toBe('speech');
    expect(confidence).toBeGreaterThanOrEqual(ROUTE_OPTIONS.beginAt);
  });

  it('is not decided by so few words that they could mean anything', () => {
    const short = interviewer('caching 0.97');
    expect(route([short], null, { minWords: 4 }).route.active).toBeNull();
    expect(route([short], null, { minWords: 3 }).route.active).toBe('caching');
  });
});

describe('what the candidate says', () => {
  it('never opens a round', () => {
    expect(activeAfterEach(Array.from({ length: 8 }, () => TALKS_OF_CACHING)).every((active) => active === null)).toBe(
      true,
    );
  });

  it('never changes the round, however long they go on', () => {
    const turns = [API, ...Array.from({ length: 8 }, () => TALKS_OF_CACHING)];
    expect(new Set(activeAfterEach(turns))).toEqual(new Set(['api-design']));
  });

  it.each([
    ['a follow-up', GO_ON],
    ['small talk', SMALL_TALK],
  ])('does not change the round through %s after it', (_, after) => {
    expect(route([API, TALKS_OF_CACHING, TALKS_OF_CACHING, after]).route.active).toBe('api-design');
  });

  it('tips a close decision of the interviewer', () => {
    const close = interviewer('what if that one is gone: caching 0.31, datastore 0.31, distributed 0.31');
    expect(route([close]).route.active).toBeNull();
    expect(route([TALKS_OF_CACHING, close]).route.active).toBe('caching');
  });
});

describe('somebody whose role is not known', () => {
  it('decides nothing', () => {
    expect(route([somebody(API[1]), somebody(CACHING[1])]).route.active).toBeNull();
  });
});

describe('a sentence that is still being spoken', () => {
  const line = interviewer('so how do you keep it fresh: caching 0.9');

  it('must be surer than a finished one', () => {
    expect(ROUTE_OPTIONS.switchWhileOpenAt).toBeGreaterThan(ROUTE_OPTIONS.switchAt);
    expect(route([line], 0, { switchWhileOpenAt: 0.99 }).route.active).toBeNull();
    expect(route([line], null, { switchWhileOpenAt: 0.99 }).route.active).toBe('caching');
  });

  it('may decide before it ends when it is that sure', () => {
    expect(route([CACHING], 0).route.active).toBe('caching');
  });

  it('must have begun to say something', () => {
    const short = interviewer('and caching 0.97');
    expect(route([short], 0, { minWordsWhileOpen: 5 }).route.active).toBeNull();
    expect(route([short], 0, { minWordsWhileOpen: 4 }).route.active).toBe('caching');
  });

  it('offers nothing yet: the next word may settle it', () => {
    expect(route([UNSURE], 0).route.suggested).toEqual([]);
  });
});

describe('an unsure route', () => {
  it('offers three rounds, the likeliest first, and does not jump', () => {
    const { active, suggested } = route([UNSURE]).route;
    expect(active).toBeNull();
    expect(suggested.map(({ round }) => round)).toEqual(['caching', 'datastore', 'distributed']);
    expect(suggested.map(({ confidence }) => confidence)).toEqual(
      suggested.map(({ confidence }) => confidence).toSorted((a, b) => b - a),
    );
  });

  it('begins with a likely round rather than with none, and offers the others beside it', () => {
    const { active, confidence, suggested } = route([LIKELY]).route;
    expect(active).toBe('caching');
    expect(confidence).toBeLessThan(ROUTE_OPTIONS.switchAt);
    expect(suggested[0]?.round).toBe('datastore');
  });

  it('keeps its offers through small talk', () => {
    expect(route([UNSURE, SMALL_TALK]).route.suggested).toHaveLength(3);
  });

  it('keeps the round that was, and does not offer it', () => {
    const { active, suggested } = route([API, UNSURE, UNSURE]).route;
    expect(active).toBe('api-design');
    expect(suggested).toHaveLength(3);
    expect(suggested.map(({ round }) => round)).not.toContain('api-design');
  });

  it('takes its offers back when the answer speaks for the round that was', () => {
    const answers = Array.from({ length: 4 }, () => candidate('so the contract, api-design 0.97'));
    const { active, suggested } = route([API, UNSURE, UNSURE, ...answers]).route;
    expect(active).toBe('api-design');
    expect(suggested).toEqual([]);
  });

  it('takes its offers back once it is sure', () => {
    const { active, suggested } = route([UNSURE, CACHING]).route;
    expect(active).toBe('caching');
    expect(suggested).toEqual([]);
  });
});

describe('two questions in one breath', () => {
  const both = interviewer(
    'so which tables: datastore 0.85, caching 0.02. And what would you put in front of it: caching 0.9, datastore 0.02',
  );

  // The table is read as a whole too: the last belief that a text names for an intent counts there.
  it('open one round and offer the other', () => {
    const classifier = {
      beliefs: (text: string) =>
        text === both[1] ? believing({ datastore: 0.6, caching: 0.3 }) : scripted.beliefs(text),
    };
    const { active, suggested } = routeConversation({ lines: linesOf([both]), marks: [], openSeq: null }, classifier, {
      ...ROUTE_OPTIONS,
      switchAt: 0.5,
    }).route;
    expect(active).toBe('datastore');
    expect(suggested.map(({ round }) => round)).toEqual(['caching']);
  });

  it('are one where the other was only in the lead-in', () => {
    const classifier = {
      beliefs: (text: string) => (text === both[1] ? believing({ datastore: 0.96 }) : scripted.beliefs(text)),
    };
    expect(routeConversation({ lines: linesOf([both]), marks: [], openSeq: null }, classifier).route.suggested).toEqual(
      [],
    );
  });
});
