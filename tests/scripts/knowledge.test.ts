import { describe, expect, it } from 'vitest';
import { refusal, runScript } from './run-script.ts';

describe('npm run knowledge', () => {
  it('counts what there is, a line each kind', () => {
    const { out, code } = runScript('knowledge');
    expect(code).toBe(0);
    expect(out).toMatch(/^ +11 {2}rounds$/m);
    expect(out).toMatch(/^ +\d+ {2}concepts$/m);
  });

  it('shows one item in full', () => {
    const { out } = runScript('knowledge', ['api-design/idempotency']);
    expect(out).toMatch(/^step\nid: api-design\/idempotency\ncue: \S/);
    expect(out).toMatch(/\nlistens for:\n {2}- \S/);
  });

  it('names what it may have been, when nothing has this id', () => {
    expect(runScript('knowledge', ['idempot'])).toEqual(refusal(/"idempot".*api-design\/idempotency/));
  });
});
