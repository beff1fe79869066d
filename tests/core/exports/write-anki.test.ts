import { describe, expect, it } from 'vitest';
import { ankiHead, missedSteps, writeAnki } from '#core/exports/write-anki.ts';
import { factsOf, sourceOf } from './export-fixture.ts';
import { ANKI_WORDS } from './markdown-words.ts';

const facts = factsOf([
  ['Ines', 'Which resources?'],
  ['Kai', 'Seats.'],
  ['Ines', 'And <b>paging</b>\t"through" a million of them, how?\n#deck:Mine'],
]);

describe('Anki cards', () => {
  it('begin with the headers that Anki reads', () => {
    expect(ankiHead({ ...ANKI_WORDS, deck: 'Ring\nside' })).toBe(
      '#separator:tab\n#html:true\n#deck:Ring side\n#notetype:Basic\n#tags column:3\n',
    );
  });

  it('are one for each step that was missed, with its round, its lines and what was asked', () => {
    const source = sourceOf(facts);
    expect(missedSteps(source).map(({ step }) => step.verdict)).toEqual(['unanswered']);
    const lines = writeAnki(source, ANKI_WORDS).split('\n');
    expect(lines).toHaveLength(2);
    const [front, back, tags, ...more] = (lines[0] ?? '').split('\t');
    expect(more).toEqual([]);
    expect([front, tags]).toEqual(['API design: Page with a cursor?', 'ringside ringside::api-design']);
    expect(back).toContain('<q>I page with an opaque cursor.</q>');
    expect(back).toContain('<li>Offsets &lt; cursors</li><li>&#123;&#123;c1::cloze}}</li>');
    expect(back).toContain(
      '<q>And &lt;b&gt;paging&lt;/b&gt; &quot;through&quot; a million of them, how? #deck:Mine</q>',
    );
  });

  it('never begin with what Anki takes for a comment or a quoted field', () => {
    for (const cue of ['#one', '"two"']) {
      const lines = writeAnki(sourceOf(facts), { ...ANKI_WORDS, question: () => cue });
      expect(lines).toMatch(/^&(?:#35|quot);/);
    }
  });
});
