import { describe, expect, it } from 'vitest';
import { sameCoach, sameRoute, sameVoices } from '#components/panel/same.ts';
import type { CoachView, RouteView, StepView } from '#core/session/view.ts';

const step = (id: string, status: StepView['status'] = 'pending'): StepView => ({
  step: {
    id: `caching/${id}`,
    cue: id,
    say: '',
    why: '',
    pitfalls: [],
    listensFor: [],
    nearMisses: [],
    asks: [],
    numbers: [],
    related: [],
  },
  status,
  evidence: null,
  asked: null,
});
const coach = (steps: readonly StepView[]): CoachView => ({
  round: { id: 'caching', title: 'Caching', summary: '', steps: [] },
  steps,
  now: steps.find(({ status }) => status === 'pending') ?? null,
  upcoming: [],
});
const route: RouteView = { active: 'caching', confidence: 0.911, decidedBy: 'speech', evidence: null, suggested: [] };

describe('what counts as the same view', () => {
  it('is the same coach when a caption changed no step', () => {
    const view = coach([step('a', 'covered'), step('b')]);
    expect(sameCoach(view, structuredClone(view))).toBe(true);
  });

  it('is another coach when a step is covered, asked for or proved by other words', () => {
    const view = coach([step('a'), step('b')]);
    const proved = { ...step('a', 'covered'), evidence: { seq: 1, start: 0, end: 2, quote: 'ab' } };
    expect(sameCoach(view, coach([step('a', 'covered'), step('b')]))).toBe(false);
    expect(sameCoach(view, coach([step('a', 'asked'), step('b')]))).toBe(false);
    expect(sameCoach(coach([step('a', 'covered')]), coach([proved]))).toBe(false);
    expect(sameCoach(view, null)).toBe(false);
  });

  it('ignores confidence that does not change the shown figure', () => {
    expect(sameRoute(route, { ...route, confidence: 0.912 })).toBe(true);
    expect(sameRoute(route, { ...route, confidence: 0.93 })).toBe(false);
  });

  it('ignores how much a voice has said', () => {
    const voice = {
      speaker: 'avatar a',
      called: 1,
      namedBy: 'nobody',
      role: 'unknown',
      roleFrom: 'nobody',
      utterances: 1,
    } as const;
    expect(sameVoices([voice], [{ ...voice, utterances: 2 }])).toBe(true);
    expect(sameVoices([voice], [{ ...voice, role: 'candidate' }])).toBe(false);
    expect(sameVoices([voice], [{ ...voice, called: 'Ana' }])).toBe(false);
    expect(sameVoices([voice], [voice, voice])).toBe(false);
  });
});
