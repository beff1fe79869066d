import { describe, expect, it } from 'vitest';
import { markdown } from '#core/exports/markdown-parts.ts';
import { writeMarkdown } from '#core/exports/write-markdown.ts';
import { factsOf, sourceOf } from './export-fixture.ts';
import { MARKDOWN_WORDS } from './markdown-words.ts';

const facts = factsOf(
  [
    ['Ines', 'Which resources?'],
    ['Kai', 'Events, seats and *bookings*.'],
    ['Ines', 'And paging?'],
  ],
  [
    { kind: 'note-written', text: '# louder' },
    { kind: 'session-tagged', tags: ['mock', 'api'] },
  ],
);

describe('Markdown', () => {
  it('says what was covered and missed with the words that prove it, and ends with all that was said', () => {
    expect(writeMarkdown(sourceOf(facts), MARKDOWN_WORDS)).toMatchInlineSnapshot(`
      "# Mock with Ines

      2026-11-28T16:00:00.000Z, zoom

      Tags: mock, api

      ## Rounds

      ### API design

      1 of 2 covered. 12 of 20 min.

      - [x] resources: covered 0:01:00
        > Events, seats and \\*bookings\\*.

      - [ ] Page with a cursor: asked, not answered
        Asked at 0:02:00:
        > And paging?

      ## Grade

      not enough evidence

      | Axis | Score | Why |
      | --- | --- | --- |
      | API design | 4 / 5 | Anchor 4 “Events, seats and \\*bookings\\*.” |
      | Security | not enough evidence |  |

      ## Red flags

      - 0:00:00 Blames
        > Which resources?

      ## Questions

      - 0:02:00 no answer
        > And paging?

      ## Talk

      | Who | Words | Share |
      | --- | --- | --- |
      | Ines | 10 | 50 % |
      | Kai | 10 | 50 % |

      - 120 words a minute
      - First question: Events, seats and \\*bookings\\*.

      ## Notes

      - 0:00:01 \\# louder

      ## Transcript

      **Ines** 0:00:00

      Which resources?

      **Kai** 0:01:00

      Events, seats and \\*bookings\\*.

      **Ines** 0:02:00

      And paging?
      "
    `);
  });

  it('counts no step that the user has skipped, as the review does not', () => {
    const source = sourceOf(facts);
    const rounds = source.review.rounds.map((round) => ({
      ...round,
      steps: [...round.steps, ...round.steps.map((step) => ({ ...step, verdict: 'skipped' as const }))],
    }));
    const text = writeMarkdown({ ...source, review: { ...source.review, rounds } }, MARKDOWN_WORDS);
    expect(text).toContain('1 of 2 covered.');
  });

  it('has no part for what there is nothing of', () => {
    const source = sourceOf(factsOf([]));
    const empty = {
      ...source,
      grade: null,
      review: { ...source.review, rounds: [], questions: [], talk: { ...source.review.talk, voices: [] } },
    };
    expect(writeMarkdown(empty, MARKDOWN_WORDS)).toBe('# Mock with Ines\n\n2026-11-28T16:00:00.000Z, zoom\n');
  });

  it.each([
    ['# title', String.raw`\# title`],
    ['- item', String.raw`\- item`],
    ['12. item', String.raw`12\. item`],
    ['<img src=x onerror=1>', String.raw`\<img src\=x onerror\=1\>`],
    ['![a](b) | `c`', String.raw`!\[a\](b) \| \`c\``],
    ['a\n\n# b', String.raw`a \# b`],
    ['see https://a.example', String.raw`see https\://a.example`],
    ['&lt;', String.raw`\&lt;`],
  ])('%j stays the text it is', (text, written) => {
    expect(markdown(text)).toBe(written);
  });
});
