import { describe, expect, it } from 'vitest';
import { parsePicks } from '#settings/parse-picks.ts';

const pick = (pickedAt: number) => ({ locator: [{ tag: 'div', index: 0, marks: {} }], pickedAt });

describe('the choices that are stored', () => {
  it('are taken oldest first', () => {
    expect([...parsePicks({ 'bbb.example.org': pick(2), zoom: pick(1) }).keys()]).toEqual(['zoom', 'bbb.example.org']);
  });

  it('lose what is not of their form, and keep the rest', () => {
    const stored = { zoom: pick(1), 'google-meet': { locator: 'div' }, other: null };
    expect([...parsePicks(stored)]).toEqual([['zoom', pick(1)]]);
  });

  it.each([null, undefined, 'div', 7, []])('are none in %s', (stored) => {
    expect(parsePicks(stored).size).toBe(0);
  });
});
