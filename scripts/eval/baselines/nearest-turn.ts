import MiniSearch from 'minisearch';
import type { Intent } from '#core/intent/model.ts';
import type { Baseline } from './baseline.ts';

export const nearestTurn: Baseline = {
  name: 'label of the top hit (minisearch)',
  learn(turns) {
    const search = new MiniSearch<{ id: number; text: string; round: Intent }>({
      fields: ['text'],
      storeFields: ['round'],
    });
    search.addAll(turns.map(({ text, round }, id) => ({ id, text, round })));
    return (text) => (search.search(text)[0]?.['round'] as Intent | undefined) ?? 'none';
  },
};
