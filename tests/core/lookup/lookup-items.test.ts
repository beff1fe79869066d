import { describe, expect, it } from 'vitest';
import { cardTexts } from '#core/lookup/card-texts.ts';
import type { CardPart, LookupKind } from '#core/lookup/entry.ts';
import { lookupItems } from '#core/lookup/lookup-items.ts';
import { LOOKUP_KNOWLEDGE } from '#knowledge/lookup/lookup-knowledge.ts';

const ITEMS = lookupItems(LOOKUP_KNOWLEDGE);
const IDS = new Set<string>(ITEMS.map(({ entry }) => entry.id));
const ofKind = (kind: LookupKind) => ITEMS.filter(({ entry }) => entry.kind === kind);
const linksOf = (part: CardPart) => (part.form === 'links' ? part.links : []);

describe('what can be looked up', () => {
  it('has an id of its own each, beginning with its kind', () => {
    expect(IDS.size).toBe(ITEMS.length);
    expect(ITEMS.filter(({ entry }) => !entry.id.startsWith(`${entry.kind}:`))).toEqual([]);
  });

  it('is everything of the knowledge', () => {
    const { rounds, extras, areas, questions, axes, trees } = LOOKUP_KNOWLEDGE;
    const concepts = areas.flatMap((area) => area.concepts);
    expect(ofKind('round')).toHaveLength(rounds.length);
    expect(ofKind('step')).toHaveLength(rounds.flatMap(({ steps }) => steps).length);
    expect(ofKind('trade-off')).toHaveLength(extras.flatMap(({ tradeOffs }) => tradeOffs).length);
    expect(ofKind('red-flag')).toHaveLength(extras.flatMap(({ redFlags }) => redFlags).length);
    expect(ofKind('concept')).toHaveLength(concepts.length);
    expect(ofKind('level')).toHaveLength(concepts.length * 4);
    expect(ofKind('question')).toHaveLength(questions.length);
    expect(ofKind('rubric')).toHaveLength(axes.length);
    expect(ofKind('tree')).toHaveLength(trees.length);
  });

  it('says something on every card, and has something to copy', () => {
    const silent = ITEMS.filter(({ card }) => card.tree === undefined && cardTexts(card).join('') === '');
    expect(silent.map(({ entry }) => entry.id)).toEqual([]);
    expect(ITEMS.filter(({ entry }) => entry.say.trim() === '' || entry.title.trim() === '')).toEqual([]);
  });

  it('leads nowhere that is not there', () => {
    const links = ITEMS.flatMap(({ entry, card }) =>
      card.parts.flatMap(linksOf).map((link) => ({ from: entry.id, to: link.id })),
    );
    expect(links.length).toBeGreaterThan(300);
    expect(links.filter(({ to }) => !IDS.has(to))).toEqual([]);
  });

  it('tells a figure that stands in several places once', () => {
    const said = ofKind('number').map(({ entry }) => `${entry.title}: ${entry.line}`);
    expect(new Set(said).size).toBe(said.length);
  });

  it('tells leaves that land on the same store apart', () => {
    const said = ofKind('leaf').map(({ entry }) => `${entry.title}: ${entry.context}`);
    expect(new Set(said).size).toBe(said.length);
  });

  it('pins the round of a step, and none for a figure of no round', () => {
    const roundOf = (id: string) => ITEMS.find(({ entry }) => entry.id === id)?.entry.round;
    expect(roundOf('step:api-design/idempotency')).toBe('api-design');
    expect(roundOf('leaf:datastore/dynamodb')).toBe('datastore');
    expect(roundOf('number:latency/memory')).toBeNull();
  });
});
