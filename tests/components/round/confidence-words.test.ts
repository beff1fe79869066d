import { expect, it } from 'vitest';
import { confidenceWords } from '#components/round/confidence-words.ts';
import type { RouteView } from '#core/session/view.ts';

const route = (part: Partial<RouteView>): RouteView => ({
  active: 'caching',
  confidence: 0.934,
  decidedBy: 'speech',
  evidence: null,
  suggested: [],
  ...part,
});

it.each([
  [0.934, 'sure 93 %'],
  [0.61, 'fairly sure 61 %'],
  [0.3, 'unsure 30 %'],
])('puts %d into words', (confidence, words) => {
  expect(confidenceWords(route({ confidence }))).toBe(words);
});

it('has no figure for what somebody decided', () => {
  expect(confidenceWords(route({ decidedBy: 'pinned' }))).toBe('');
  expect(confidenceWords(route({ decidedBy: 'picked' }))).toBe('');
  expect(confidenceWords(route({ active: null }))).toBe('');
});
