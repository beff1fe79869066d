import { describe, expect, it } from 'vitest';
import { refusal, runScript } from './run-script.ts';

describe('npm run knowledge', () => {
  it('counts what there is, a line each kind', () => {
    const { out, code } = runScript('knowledge');
    expect(code).toBe(0);
    expect(out).toMatch(/^ +11 {2}rounds$/m);
    expect(out).toMatch(/^ +\d+ {2}concepts$/m);
    expect(out).toMatch(/^ +5 {2}rubric axes$/m);
    expect(out).toMatch(/^ +\d+ {2}word classes$/m);
    expect(out).toMatch(/^ +\d{4,} {2}phrases$/m);
  });

  it('shows one item in full', () => {
    const { out } = runScript('knowledge', ['api-design/pagination']);
    expect(out).toMatch(/^step\nid: api-design\/pagination\ncue: \S/);
    expect(out).toMatch(/\nlistens for:\n {2}- \S/);
  });

  it('shows everything of an id that is used in several kinds', () => {
    const { out } = runScript('knowledge', ['api-design']);
    expect(out).toMatch(/^round\nid: api-design$/m);
    expect(out).toMatch(/^rubric axis\nid: api-design$/m);
    expect(out).toMatch(/^openers:$/m);
  });

  it.each([
    ['a leaf of a decision tree', 'datastore/postgres', /^reason: \S/m],
    ['a latency', 'latency/memory', /^value: about \S/m],
    ['a phase of an interviewer', 'strict/api-basics', /^openers:$/m],
    ['an indicator of the rubric', 'manner/trade-offs', /^listens for:$/m],
    ['a part of the boss question', 'job-applications/http-api', /^worked answer:$/m],
    ['a fault of a task', 'struggling-service/endless-map', /^proof: \S/m],
  ])('shows %s', (_, id, line) => {
    expect(runScript('knowledge', [id]).out).toMatch(line);
  });

  it('names what it may have been, when nothing has this id', () => {
    expect(runScript('knowledge', ['idempot'])).toEqual(refusal(/"idempot".*api-design\/idempotency/));
  });
});

describe('npm run knowledge -- --lint', () => {
  it('counts what it has looked at, when there is nothing to correct', () => {
    expect(runScript('knowledge', ['--lint'])).toEqual({
      code: 0,
      out: expect.stringMatching(/^\d{5,} items, \d{2,} rules: nothing to correct\n$/),
      err: '',
    });
  });
});
