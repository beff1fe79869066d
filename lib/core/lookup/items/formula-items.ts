import type { Formula, FormulaId } from '#knowledge/capacity/formula.ts';
import type { LookupItem } from '../entry.ts';
import { sourceLine } from './card-figure.ts';

export function formulaItems(formulas: { readonly [Id in FormulaId]: Formula<Id> }): LookupItem[] {
  return Object.values(formulas).map((formula) => {
    const { id, title, question, rule, decides, inputs, pitfalls, source, example } = formula;
    return {
      entry: {
        id: `formula:${id}`,
        kind: 'formula',
        title,
        context: '',
        line: rule,
        say: example.say,
        round: 'system-design',
      },
      card: {
        parts: [
          { form: 'text', label: 'rule', text: rule },
          { form: 'text', label: 'say', text: example.say, spoken: true },
          {
            form: 'list',
            label: 'inputs',
            items: Object.entries(inputs).map(([name, means]) => `${inWords(name)}: ${means}`),
          },
          { form: 'text', label: 'decides', text: decides },
          { form: 'list', label: 'pitfalls', items: pitfalls },
          { form: 'list', label: 'asks', items: [question], spoken: true },
          { form: 'text', label: 'source', text: sourceLine(source) },
        ],
      },
    };
  });
}

/** "dailyActiveUsers" as it is read: "daily active users". */
const inWords = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
