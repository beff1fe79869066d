import { describe, expect, it } from 'vitest';
import { AREA_IDS } from '#knowledge/concepts/concept.ts';
import { AREAS } from '#knowledge/concepts/index.ts';
import { repeated } from '../../scripts/knowledge/reading.ts';

const CONCEPTS = AREAS.flatMap((area) => area.concepts);

describe('the areas', () => {
  it('stand in the order in which they are learnt', () => {
    expect(AREAS.map(({ id }) => id)).toEqual(AREA_IDS);
  });

  it('use each title of a concept once', () => {
    expect(repeated(CONCEPTS.map(({ title }) => title))).toEqual([]);
  });

  it.each(AREAS)('$id keeps at least 5 concepts', ({ concepts }) => {
    expect(concepts.length).toBeGreaterThanOrEqual(5);
  });

  it('keep Go apart from what everybody is asked', () => {
    const ofOneTrack = CONCEPTS.filter(({ track }) => track !== null);
    expect(ofOneTrack.map(({ id, track }) => [id, track])).toEqual([['concurrency/goroutines-and-channels', 'go']]);
  });
});
