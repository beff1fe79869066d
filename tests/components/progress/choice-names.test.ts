import { describe, expect, it } from 'vitest';
import { choiceNames } from '#components/progress/choice-names.ts';

const at = (day: number, hour: number) => new Date(2026, 10, day, hour, 5).getTime();

describe('the names in a choice of sessions', () => {
  it('are the day and the title, with the time only where both are the same', () => {
    expect(
      choiceNames([
        { title: 'abc-defg-hij', at: at(28, 18) },
        { title: 'abc-defg-hij', at: at(28, 12) },
        { title: 'Mock with Ines', at: at(28, 12) },
        { title: 'abc-defg-hij', at: at(27, 12) },
      ]),
    ).toEqual([
      expect.stringMatching(/^Nov 28, 2026, 6:05\sPM – abc-defg-hij$/),
      expect.stringMatching(/^Nov 28, 2026, 12:05\sPM – abc-defg-hij$/),
      'Nov 28, 2026 – Mock with Ines',
      'Nov 27, 2026 – abc-defg-hij',
    ]);
  });
});
