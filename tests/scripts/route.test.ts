import { describe, expect, it } from 'vitest';
import { ROUND_IDS } from '#knowledge/schema.ts';
import { linesOf, refusal, runScript } from './run-script.ts';

const TOPICS: readonly unknown[] = [...ROUND_IDS, 'none'];
interface Answer {
  readonly id: string | number;
  readonly round: unknown;
  readonly confidence: number;
  readonly auto: boolean;
  readonly alternatives: readonly Pick<Answer, 'round' | 'confidence'>[];
}

const ask = (...turns: unknown[]) => runScript('route', [], turns.map((turn) => `${JSON.stringify(turn)}\n`).join(''));

describe('npm run route', () => {
  const { code, out, err } = ask(
    { id: 'a', text: 'Which REST endpoints and status codes would you give this, and how do you page the list?' },
    { id: 7, text: 'Hi, can you hear me all right?' },
    { id: 'empty', text: '' },
    { id: 'odd', text: '\u0000 \ud800 日本語 🙂 <script>alert(1)</script>' },
    { id: 'long', text: 'and then there was cache '.repeat(4_000) },
  );
  const answers = linesOf(out) as Answer[];

  it('answers every line, in order, with its own id', () => {
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(answers.map(({ id }) => id)).toEqual(['a', 7, 'empty', 'odd', 'long']);
  });

  it('prints exactly these fields, with the next two best', () => {
    for (const answer of answers) {
      expect(Object.keys(answer)).toEqual(['id', 'round', 'confidence', 'auto', 'alternatives']);
      const { alternatives } = answer;
      expect(alternatives.map((alternative) => Object.keys(alternative))).toEqual([
        ['round', 'confidence'],
        ['round', 'confidence'],
      ]);
      const ranked = [answer, ...alternatives];
      expect(ranked.every(({ round }) => TOPICS.includes(round))).toBe(true);
      expect(new Set(ranked.map(({ round }) => round)).size).toBe(3);
      const confidences = ranked.map(({ confidence }) => confidence);
      expect(confidences).toEqual(confidences.toSorted((a, b) => b - a));
      expect(confidences.every((confidence) => confidence >= 0 && confidence <= 1)).toBe(true);
    }
  });

  it('is sure of a plain question and never switches on small talk', () => {
    expect(answers[0]).toMatchObject({ round: 'api-design', auto: true });
    expect(answers[1]).toMatchObject({ round: 'none', auto: false });
    expect(answers[2]).toMatchObject({ auto: false });
  });

  it('gives the same bytes for the same input', () => {
    const again = [{ id: 1, text: 'where would you put a cache' }] as const;
    expect(ask(...again)).toEqual(ask(...again));
  });

  it.each([
    ['nothing', ''],
    ['blank lines', '\n  \n\n'],
  ])('answers %s with nothing', (_, input) => {
    expect(runScript('route', [], input)).toEqual({ code: 0, out: '', err: '' });
  });

  it('takes a last line without a line break, Windows line ends and fields it does not know', () => {
    const { code: ended, out: printed } = runScript(
      'route',
      [],
      '{"id":1,"text":"a"}\r\n{"id":2,"text":"b","speaker":"x"}',
    );
    expect(ended).toBe(0);
    expect(linesOf(printed)).toHaveLength(2);
  });
});

describe('npm run route, on bad input', () => {
  const good = '{"id":"1","text":"where would you put a cache"}';

  it.each<[string, string, RegExp]>([
    ['a line that is not JSON', `${good}\nnot json\n`, /line 2.*JSON/],
    ['half a line', `${good}\n\n{"id":"2","te`, /line 3.*JSON/],
    ['no text', '{"id":"1"}', /line 1.*"text"/],
    ['no id', '{"text":"a"}', /line 1.*"id"/],
    ['a text that is a number', `${good}\n{"id":"2","text":5}`, /line 2.*"text"/],
    ['a text that is null', '{"id":"1","text":null}', /line 1.*"text"/],
    ['an id that is a list', '{"id":[],"text":"a"}', /line 1.*"id"/],
    ['a list', '[]', /line 1/],
    ['null', 'null', /line 1/],
    ['a bare string', '"text"', /line 1/],
    ['a NUL between two lines', `${good}\n\u0000\n${good}`, /line 2.*JSON/],
  ])('says what is wrong with %s and prints nothing', (_, input, message) => {
    expect(runScript('route', [], input)).toEqual(refusal(message));
  });
});
