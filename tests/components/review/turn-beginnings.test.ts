import { expect, it } from 'vitest';
import { turnBeginnings } from '#components/review/words/turn-beginnings.ts';
import { candidate, interviewer, linesOf } from '../../core/conversation.ts';

it('are where somebody else speaks, and every minute of somebody who goes on', () => {
  const lines = linesOf([candidate('a'), candidate('b'), interviewer('c'), candidate('d')]);
  // Turns of the test are a minute apart; here the second follows at once.
  const [first, second, ...rest] = lines;
  const at = (first?.utterance.startedAt ?? 0) + 1_000;
  const near = second === undefined ? [] : [{ ...second, utterance: { ...second.utterance, startedAt: at } }];
  expect([...turnBeginnings(lines)]).toEqual([0, 1, 2, 3]);
  expect([...turnBeginnings([...lines.slice(0, 1), ...near, ...rest])]).toEqual([0, 2, 3]);
});
