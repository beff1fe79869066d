import type { Area, Concept, ConceptId, Level, Rung } from '#knowledge/concepts/concept.ts';
import type { CardLink, CardPart, LookupId, LookupItem } from '../entry.ts';

/** A concept stands for its first rung; the others are entries of their own. */
export function conceptItems(areas: readonly Area[]): LookupItem[] {
  const concepts = areas.flatMap((area) => area.concepts);
  const titles = new Map(concepts.map(({ id, title }) => [id, title]));
  return concepts.flatMap((concept) => {
    const [define, ...others] = concept.levels;
    const related = concept.related.map((id): CardLink => ({ id: `concept:${id}`, title: titles.get(id) ?? id }));
    return [conceptItem(concept, define, related), ...others.map((level) => levelItem(concept, level))];
  });
}

function conceptItem(concept: Concept, define: Level, related: readonly CardLink[]): LookupItem {
  const { id, title, summary, round } = concept;
  return {
    entry: { id: `concept:${id}`, kind: 'concept', title, context: '', line: summary, say: define.modelAnswer, round },
    card: {
      parts: [
        { form: 'text', label: 'summary', text: summary },
        ...answerParts(define),
        { form: 'links', label: 'levels', links: rungLinks(concept, 'define') },
        { form: 'links', label: 'related', links: related },
      ],
    },
  };
}

function levelItem(concept: Concept, level: Level): LookupItem {
  return {
    entry: {
      id: levelId(concept.id, level.rung),
      kind: 'level',
      title: concept.title,
      context: RUNG_WORDS[level.rung],
      line: level.prompt,
      say: level.modelAnswer,
      round: concept.round,
    },
    card: {
      parts: [
        { form: 'list', label: 'asks', items: [level.prompt], spoken: true },
        ...answerParts(level),
        { form: 'links', label: 'levels', links: rungLinks(concept, level.rung) },
      ],
    },
  };
}

function answerParts({ modelAnswer, points, wrongAnswers }: Level): CardPart[] {
  return [
    { form: 'list', label: 'points', items: points.map(({ text }) => text) },
    { form: 'text', label: 'model-answer', text: modelAnswer, spoken: true },
    { form: 'list', label: 'wrong', items: wrongAnswers },
  ];
}

const rungLinks = ({ id, levels }: Concept, here: Rung): CardLink[] =>
  levels.filter(({ rung }) => rung !== here).map(({ rung }) => ({ id: levelId(id, rung), title: RUNG_WORDS[rung] }));

const levelId = (id: ConceptId, rung: Rung): LookupId => (rung === 'define' ? `concept:${id}` : `level:${id}/${rung}`);

const RUNG_WORDS: Readonly<Record<Rung, string>> = {
  define: 'Define it',
  'trade-offs': 'Trade-offs',
  debug: 'Debug it',
  design: 'Design with it',
  pressure: 'Under pressure',
};
