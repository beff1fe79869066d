import { describe, expect, it } from 'vitest';
import { routeConversation } from '#core/intent/route.ts';
import type { Mark } from '#core/session/session.ts';
import type { RoundId } from '#knowledge/schema.ts';
import { interviewer, linesOf, markAfter, type Turn } from '../conversation.ts';
import { scripted } from './scripted-classifier.ts';

const API = interviewer('so let us look at the interface: api-design 0.97');
const CACHING = interviewer('now put something in front of it: caching 0.97');
const GO_ON = interviewer('and why would you do that: continues 0.95');

const pin = (turn: number) => markAfter(turn, { kind: 'round-pinned', round: 'testing' });
const unpin = (turn: number) => markAfter(turn, { kind: 'round-unpinned' });
const pick = (turn: number) => markAfter(turn, { kind: 'round-picked', round: 'testing' });
const plan = (turn: number) => markAfter(turn, { kind: 'plan-set', rounds: ['datastore', 'migration'] });

const route = (turns: readonly Turn[], marks: readonly Mark[]) =>
  routeConversation({ lines: linesOf(turns), marks, openSeq: null }, scripted);

describe('a pinned round', () => {
  it('stands, whatever is said', () => {
    const { route: now } = route([API, CACHING, CACHING, CACHING, CACHING], [pin(0)]);
    expect(now).toMatchObject({ active: 'testing', decidedBy: 'pinned', confidence: 1, suggested: [], evidence: null });
  });

  it('counts from when it was pinned, not before', () => {
    expect(route([API, GO_ON, GO_ON], [pin(1)]).steps.map((step) => step.route.active)).toEqual([
      'api-design',
      'api-design',
      'testing',
    ]);
  });

  it('counts at once, also when nobody has spoken since', () => {
    expect(route([API], [pin(0)]).route.active).toBe('testing');
    expect(route([], [pin(-1)]).route.active).toBe('testing');
  });

  it('is the last one pinned', () => {
    const again = markAfter(1, { kind: 'round-pinned', round: 'security' });
    expect(route([API, GO_ON], [pin(0), again]).route.active).toBe('security');
  });

  it('stays active when it is unpinned, and from then on gives way to what is asked', () => {
    expect(route([API], [pin(0), unpin(0)]).route).toMatchObject({ active: 'testing', decidedBy: 'picked' });
    expect(route([API, CACHING, CACHING, CACHING], [pin(0), unpin(0)]).route.active).toBe('caching');
  });

  it('is not there to unpin where nothing was pinned', () => {
    expect(route([API], [unpin(0)]).route).toEqual(route([API], []).route);
  });
});

describe('a picked round', () => {
  it('is active at once and takes the offers away', () => {
    const unsure = interviewer('what about the data in all this: caching 0.4, datastore 0.3, distributed 0.2');
    expect(route([unsure], []).route.suggested).toHaveLength(3);
    expect(route([unsure], [pick(0)]).route).toMatchObject({ active: 'testing', decidedBy: 'picked', suggested: [] });
  });

  it('outlives follow-ups and gives way to what is asked', () => {
    expect(route([API, GO_ON, GO_ON], [pick(0)]).route.active).toBe('testing');
    expect(route([API, CACHING, CACHING, CACHING], [pick(0)]).route.active).toBe('caching');
  });
});

describe('what was picked', () => {
  const close = interviewer('and how would that go here: testing 0.46, migration 0.48');
  const rankedAfter = (marks: readonly Mark[]) => {
    const { active, suggested } = route([API, CACHING, close, close, close], marks).route;
    return [active, ...suggested.map(({ round }) => round)];
  };
  const first = (rounds: readonly (string | null)[]) => rounds.find((id) => id === 'testing' || id === 'migration');

  it('is likelier to come up again in the same session', () => {
    const corrected = markAfter(1, { kind: 'round-picked', round: 'caching' });
    expect(first(rankedAfter([corrected]))).toBe('migration');
    expect(first(rankedAfter([pick(0), corrected]))).toBe('testing');
  });
});

describe('a plan', () => {
  it('opens with its first round before a word is said', () => {
    const { route: now, plan: rounds } = route([], [plan(-1)]);
    expect(now).toMatchObject({ active: 'datastore', decidedBy: 'plan' });
    expect(rounds).toEqual(['datastore', 'migration']);
  });

  it('does not take over a round that is running', () => {
    expect(route([API], [plan(0)]).route.active).toBe('api-design');
  });

  it('tips a close decision towards what was planned', () => {
    const close = interviewer('how do you get from here to there: caching 0.5, migration 0.45');
    const towardsMigration = markAfter(-1, { kind: 'plan-set', rounds: ['api-design', 'migration'] });
    const likeliest = (marks: readonly Mark[]) => {
      const { active, suggested } = route([API, close, close, close], marks).route;
      return active === 'api-design' ? suggested[0]?.round : active;
    };
    expect(likeliest([])).toBe('caching');
    expect(likeliest([towardsMigration])).toBe('migration');
  });

  it('does not keep the interviewer from leaving it', () => {
    expect(route([CACHING, CACHING, CACHING, CACHING], [plan(-1)]).route.active).toBe('caching');
  });

  it('with no rounds in it opens nothing', () => {
    expect(route([], [markAfter(-1, { kind: 'plan-set', rounds: [] })]).route.active).toBeNull();
  });

  it('set twice is the later one', () => {
    const later = markAfter(0, { kind: 'plan-set', rounds: ['caching'] });
    expect(route([GO_ON], [plan(-1), later]).plan).toEqual(['caching']);
  });
});

describe('rounds that are expected in any session', () => {
  const close = interviewer('how do you get from here to there: caching 0.5, migration 0.45');
  const likeliest = (expects: readonly RoundId[], marks: readonly Mark[] = []) => {
    const lines = linesOf([API, close, close, close]);
    const { active, suggested } = routeConversation({ lines, marks, openSeq: null, expects }, scripted).route;
    return active === 'api-design' ? suggested[0]?.round : active;
  };

  it('tip a close decision', () => {
    expect(likeliest([])).toBe('caching');
    expect(likeliest(['api-design', 'migration'])).toBe('migration');
  });

  it('make way for the plan of a session', () => {
    const planned = markAfter(-1, { kind: 'plan-set', rounds: ['api-design', 'caching'] });
    expect(likeliest(['migration'], [planned])).toBe('caching');
  });

  it('open nothing by themselves, and hold nobody to them', () => {
    const expects = ['datastore', 'migration'] as const;
    expect(routeConversation({ lines: [], marks: [], openSeq: null, expects }, scripted).route.active).toBeNull();
    const lines = linesOf([CACHING, CACHING]);
    expect(routeConversation({ lines, marks: [], openSeq: null, expects }, scripted).route.active).toBe('caching');
  });
});

it('marks about other things leave the route alone', () => {
  const others = [
    markAfter(0, { kind: 'note-written', text: 'ask about caching' }),
    markAfter(0, { kind: 'step-ticked', step: 'caching/ttl' }),
    markAfter(0, { kind: 'role-set', speaker: 'Ann', role: 'candidate' }),
  ];
  expect(route([API, GO_ON], others).steps.map((step) => step.route)).toEqual(
    route([API, GO_ON], []).steps.map((step) => step.route),
  );
});
