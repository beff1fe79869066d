import { describe, expect, it } from 'vitest';
import type { KnownFacts } from '#core/facts/derive-facts.ts';
import { walkTree } from '#core/facts/walk-tree.ts';
import { datastoreTree } from '#knowledge/decision-trees/datastore.ts';
import type { DecisionTree } from '#knowledge/decision-trees/decision-tree.ts';
import type { FigureRole } from '#knowledge/facts/figures.ts';
import type { Requirement } from '#knowledge/facts/requirements.ts';

const evidence = { seq: 0, start: 0, end: 0, quote: '' };
const known = (requirements: Requirement[], figures: Partial<Record<FigureRole, number>> = {}): KnownFacts => ({
  requirements: requirements.map((requirement) => ({ requirement, evidence })),
  figures: Object.entries(figures).map(([role, value]) => ({
    role: role as FigureRole,
    value,
    evidence,
    from: 'heard',
  })),
});
const nodes: Readonly<Record<string, unknown>> = datastoreTree.nodes;
const walk = (...given: Parameters<typeof known>) => {
  const { at, settled } = walkTree(datastoreTree, known(...given));
  return { at: Object.keys(nodes).find((key) => nodes[key] === at), answers: settled.map(({ answer }) => answer.to) };
};

describe('a walk through the datastore tree', () => {
  it('stands at the root while nothing is known', () => {
    expect(walk([])).toEqual({ at: 'ratio', answers: [] });
  });

  it.each<[Requirement[], string]>([
    [['read-heavy'], 'read-shape'],
    [['read-heavy', 'ad-hoc-queries'], 'row-rules'],
    [['read-heavy', 'ad-hoc-queries', 'eventual-ok'], 'postgres-replicas'],
    [['read-heavy', 'ad-hoc-queries', 'no-duplicates'], 'primary-ceiling'],
    [['read-heavy', 'key-access'], 'may-vanish'],
    [['read-heavy', 'key-access', 'no-loss'], 'key-ceiling'],
    [['read-heavy', 'full-text'], 'text-demands'],
    [['read-heavy', 'analytics'], 'warehouse'],
    [['read-heavy', 'graph'], 'graph'],
    [['write-heavy'], 'change-scope'],
    [['write-heavy', 'strong-consistency'], 'primary-ceiling'],
    [['append-only', 'ordered'], 'event-log'],
    [['append-only', 'full-text'], 'elasticsearch-logs'],
    [['append-only', 'analytics'], 'time-series'],
    [['append-only', 'key-access'], 'append-ceiling'],
    [['large-files'], 'object-storage'],
  ])('%j leads to %s', (requirements, at) => {
    expect(walk(requirements).at).toBe(at);
  });

  it('names the answers on the way', () => {
    expect(walk(['read-heavy', 'ad-hoc-queries', 'eventual-ok']).answers).toEqual([
      'read-shape',
      'row-rules',
      'postgres-replicas',
    ]);
  });

  it('stops where two answers fit', () => {
    expect(walk(['read-heavy', 'large-files']).at).toBe('ratio');
    expect(walk(['read-heavy', 'ad-hoc-queries', 'strong-consistency', 'eventual-ok']).at).toBe('row-rules');
  });

  it('takes writes that only add for more than many writes', () => {
    expect(walk(['write-heavy', 'append-only', 'ordered']).at).toBe('event-log');
  });

  it.each<[Partial<Record<FigureRole, number>>, string]>([
    [{ 'read-share': 0.99 }, 'read-shape'],
    [{ 'read-share': 0.1 }, 'change-scope'],
    [{ 'read-share': 0.5 }, 'ratio'],
    [{ 'reads-per-second': 900, 'writes-per-second': 10 }, 'read-shape'],
    [{ 'reads-per-second': 1, 'writes-per-second': 4_000 }, 'change-scope'],
    [{ 'reads-per-second': 0, 'writes-per-second': 0 }, 'ratio'],
    [{ 'reads-per-second': 900 }, 'ratio'],
  ])('reads the ratio from figures: %j', (figures, at) => {
    expect(walk([], figures).at).toBe(at);
  });

  it('knows that what may be old may lag', () => {
    const requirements: Requirement[] = ['read-heavy', 'ad-hoc-queries'];
    expect(walk(requirements, { 'staleness-ms': 60_000 }).at).toBe('postgres-replicas');
    expect(walk(requirements, { 'staleness-ms': 0 }).at).toBe('row-rules');
  });

  it('finds a tree that leads nowhere or in a circle', () => {
    const node = (to: string) =>
      ({
        kind: 'question',
        about: 'consistency',
        ask: '',
        because: '',
        answers: [{ answer: '', to, when: ['graph'] }],
      }) as const;
    const tree = (to: string): DecisionTree => ({ id: 'it', title: '', root: 'a', nodes: { a: node(to) } });
    expect(() => walkTree(tree('b'), known(['graph']))).toThrow('no node "b"');
    expect(() => walkTree(tree('a'), known(['graph']))).toThrow('comes back to "a"');
  });
});
