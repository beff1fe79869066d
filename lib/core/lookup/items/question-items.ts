import type { Question } from '#knowledge/questions/question.ts';
import type { CardLink, LookupItem } from '../entry.ts';

export function questionItems(
  questions: readonly Question[],
  titleOf: (round: Question['round']) => string,
  conceptTitle: (id: string) => string,
): LookupItem[] {
  return questions.map(({ id, prompt, round, points, followUps, redFlags, concepts }) => {
    const answer = points.map(({ text }) => text);
    return {
      entry: {
        id: `question:${id}`,
        kind: 'question',
        title: prompt,
        context: titleOf(round),
        line: answer[0] ?? '',
        say: answer.join('\n'),
        round,
      },
      card: {
        parts: [
          { form: 'list', label: 'points', items: answer },
          { form: 'list', label: 'red-flags', items: redFlags },
          { form: 'list', label: 'follow-ups', items: followUps.map(({ ask }) => ask), spoken: true },
          {
            form: 'links',
            label: 'related',
            links: concepts.map((concept): CardLink => ({ id: `concept:${concept}`, title: conceptTitle(concept) })),
          },
        ],
      },
    };
  });
}
