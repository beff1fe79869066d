import { describe, expect, it } from 'vitest';
import { deriveFacts, type KnownFacts } from '#core/facts/derive-facts.ts';
import type { MarkBody } from '#core/session/session.ts';
import { lines, marks } from './lines.ts';
import { listener } from './listener.ts';

const derive = (texts: string[], ...bodies: MarkBody[]) => deriveFacts(lines(...texts), marks(...bodies), listener);
const figuresOf = ({ figures }: KnownFacts) => figures.map(({ role, value, from }) => [role, value, from]);
const namesOf = ({ requirements }: KnownFacts) => requirements.map(({ requirement }) => requirement);

const FERRY = ['we have two million users', 'three thousand requests a second'];

describe('figures that are heard', () => {
  it('stand in the order in which they were first said', () => {
    expect(figuresOf(derive([...FERRY, 'no sorry, we have four million users']))).toEqual([
      ['users', 4e6, 'heard'],
      ['requests-per-second', 3_000, 'heard'],
    ]);
  });

  it('quote the words that said it last', () => {
    const [users] = derive([...FERRY, 'well, we have four million users']).figures;
    expect(users?.evidence).toEqual({ seq: 2, start: 14, end: 32, quote: 'four million users' });
  });

  it('are none where nothing was said', () => {
    expect(derive([])).toEqual({ figures: [], requirements: [] });
  });
});

describe('what the user does to a figure', () => {
  const set: MarkBody = { kind: 'figure-set', role: 'users', value: 7 };
  const removed: MarkBody = { kind: 'figure-removed', role: 'users' };
  const restored: MarkBody = { kind: 'figure-restored', role: 'users' };

  it('stays, whatever is said before or later, and keeps its place and its words', () => {
    const [users, requests] = derive([...FERRY, 'we have nine million users'], set).figures;
    expect(users).toMatchObject({ role: 'users', value: 7, from: 'user', evidence: { seq: 2 } });
    expect(requests?.role).toBe('requests-per-second');
  });

  it('may be a figure nobody has said', () => {
    expect(derive(['hello'], set).figures).toEqual([{ role: 'users', value: 7, evidence: null, from: 'user' }]);
  });

  it('takes it away for good', () => {
    expect(figuresOf(derive([...FERRY, 'we have nine million users'], removed))).toEqual([
      ['requests-per-second', 3_000, 'heard'],
    ]);
  });

  it('brings back what is heard, at its old place', () => {
    expect(figuresOf(derive(FERRY, set, removed, restored))).toEqual([
      ['users', 2e6, 'heard'],
      ['requests-per-second', 3_000, 'heard'],
    ]);
  });

  it('brings back nothing that was never heard', () => {
    expect(derive([], set, restored).figures).toEqual([]);
  });

  it('counts in the order in which it was done', () => {
    expect(figuresOf(derive(FERRY, removed, set))[0]).toEqual(['users', 7, 'user']);
    expect(figuresOf(derive(FERRY, set, removed))[0]).toEqual(['requests-per-second', 3_000, 'heard']);
  });
});

describe('requirements', () => {
  const LOSS = 'no parcel may ever get lost';

  it('quote their words', () => {
    expect(derive([LOSS]).requirements).toEqual([
      { requirement: 'no-loss', evidence: { seq: 0, start: 0, end: 27, quote: LOSS } },
    ]);
  });

  it('change their mind', () => {
    expect(namesOf(derive(['it is read heavy', 'sorry, it is write heavy']))).toEqual(['write-heavy']);
    expect(namesOf(derive(['it is write heavy', 'sorry, it is read heavy']))).toEqual(['read-heavy']);
  });

  it('are removed and restored', () => {
    const removed: MarkBody = { kind: 'requirement-removed', requirement: 'no-loss' };
    const restored: MarkBody = { kind: 'requirement-restored', requirement: 'no-loss' };
    const texts = [LOSS, 'it is read heavy', LOSS];
    expect(namesOf(derive(texts, removed))).toEqual(['read-heavy']);
    expect(namesOf(derive(texts, removed, restored))).toEqual(['no-loss', 'read-heavy']);
    expect(namesOf(derive([], restored))).toEqual([]);
  });

  it('displace nothing once they are removed', () => {
    const removed: MarkBody = { kind: 'requirement-removed', requirement: 'write-heavy' };
    expect(namesOf(derive(['it is read heavy', 'sorry, it is write heavy'], removed))).toEqual(['read-heavy']);
  });
});
