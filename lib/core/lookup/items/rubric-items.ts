import type { Axis } from '#knowledge/rubric/axis.ts';
import type { LookupItem } from '../entry.ts';

export function rubricItems(axes: readonly Axis[]): LookupItem[] {
  return axes.map(({ id, title, question, anchors, strong, redFlags }) => ({
    entry: { id: `rubric:${id}`, kind: 'rubric', title, context: '', line: question, say: question, round: null },
    card: {
      parts: [
        { form: 'text', label: 'summary', text: question },
        { form: 'list', label: 'anchors', items: anchors.map(({ score, sounds }) => `${score}: ${sounds}`) },
        { form: 'list', label: 'strong', items: strong.map(({ text }) => text) },
        { form: 'list', label: 'red-flags', items: redFlags.map(({ text, instead }) => `${text}. ${instead}`) },
      ],
    },
  }));
}
