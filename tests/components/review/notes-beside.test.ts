import { expect, it } from 'vitest';
import { notesBeside } from '#components/review/words/notes-beside.ts';
import { candidate, interviewer, linesOf } from '../../core/conversation.ts';

it('stand beside their own words, or what was being said when they were written', () => {
  const lines = linesOf([interviewer('one'), candidate('two')]);
  const own = { at: 9e9, text: 'own', beside: 0 };
  const during = { at: 130_000, text: 'during', beside: null };
  const after = { at: 8e9, text: 'after', beside: null };
  expect([...notesBeside([own, during, after], lines)]).toEqual([
    [0, [own]],
    [1, [during, after]],
  ]);
});
