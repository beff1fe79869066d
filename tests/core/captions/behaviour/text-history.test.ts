import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beginHistory,
  followText,
  goesOn,
  type TextHistory,
  withoutFront,
} from '#core/captions/behaviour/text-history.ts';

/** A text as it changes, one state every so many milliseconds. */
function lived(states: readonly string[], everyMs = 300, isNew = true): TextHistory {
  const [first = '', ...others] = states;
  return others.reduce(
    (history, state, i) => followText(history, state, (i + 1) * everyMs),
    beginHistory(first, 0, isNew),
  );
}
const growthOf = (states: readonly string[], everyMs = 300) => lived(states, everyMs).growth;
const byWord = (text: string) => text.split(' ').map((_, i, words) => words.slice(0, i + 1).join(' '));
const byLetter = (text: string) => Array.from(text, (_, i) => text.slice(0, i + 1));

describe('a text that grows', () => {
  it('word by word has a step for each', () => {
    expect(growthOf(byWord('so where would you keep them'))).toMatchObject({ steps: 5, words: 5, wholes: 0 });
  });

  it('has been rewritten when its last words became others, or changed case or full stop', () => {
    expect(growthOf(['so wear', 'so where would']).rewrites).toBe(1);
    expect(growthOf(['so where', 'So where would']).rewrites).toBe(1);
    expect(growthOf(['so where.', 'so where would']).rewrites).toBe(1);
    expect(growthOf(['so where', 'so where would']).rewrites).toBe(0);
  });

  it('letter by letter is typed', () => {
    const { lettered, steps } = growthOf(byLetter('so where would you keep them'));
    expect(lettered).toBeGreaterThan(steps * 2);
  });

  it('by a word that turns into a longer one now and then is not', () => {
    const { lettered, steps } = growthOf([
      'a book',
      'a booking',
      'a booking has',
      'a booking has a',
      'a booking has a seat',
    ]);
    expect([lettered, steps]).toEqual([1, 3]);
  });

  it('goes on growing while its front falls off', () => {
    expect(growthOf(['one two three four five', 'two three four five six', 'three four five six seven'])).toMatchObject(
      {
        steps: 2,
        words: 2,
        rounds: 0,
      },
    );
  });

  it('by what has fallen off at its front goes round', () => {
    expect(growthOf(['buy one get two free', 'one get two free buy', 'get two free buy one'])).toMatchObject({
      steps: 0,
      rounds: 2,
    });
  });

  it('may show old and new words together for a moment', () => {
    const states = byWord('so where would you keep them all');
    const stuttering = states.slice(1).reduce(
      (history, state, i) => {
        const both = followText(history, `${history.text} ${state}`, (i + 1) * 300);
        return followText(both, state, (i + 1) * 300 + 50);
      },
      beginHistory('so', 0, true),
    );
    expect(stuttering.growth).toEqual(growthOf(states));
  });

  it('faster than anybody talks is looked at every now and then', () => {
    const { steps, words } = growthOf(byWord('one two three four five six seven eight nine ten'), 40);
    expect(words).toBe(9);
    expect(steps).toBeGreaterThanOrEqual(3);
  });

  it('every few seconds does not grow as talk does', () => {
    expect(growthOf(byWord('Ann Bea Cleo Dan Eva'), 4_000).steps).toBe(0);
  });
});

describe('a text that comes whole', () => {
  it('is one, whether it appears or takes the place of another', () => {
    const notices = ['your camera is on now and everybody sees you', 'somebody else has raised a hand in this call'];
    expect(growthOf(notices)).toMatchObject({ steps: 0, wholes: 2 });
  });

  it('is none where it stood there before anybody looked', () => {
    expect(beginHistory('the words of a caption that is under way', 0, false).growth.wholes).toBe(0);
  });

  it('is none where a name and a first guess appear', () => {
    expect(beginHistory('Ines Okafor so where', 0, true).growth.wholes).toBe(0);
  });

  it('is one where more is added at once than anybody says', () => {
    expect(growthOf(['so', 'so this is a whole message of more than eight words'])).toMatchObject({
      steps: 0,
      wholes: 1,
    });
  });

  it('never grows, whatever the messages are', () => {
    const message = fc.array(fc.stringMatching(/^[a-z]{3,9}$/), { minLength: 9, maxLength: 20 });
    fc.assert(
      fc.property(
        fc.uniqueArray(message, { minLength: 2, maxLength: 8, selector: (words) => words[0] }),
        (messages) => {
          expect(growthOf(messages.map((words) => words.join(' '))).steps).toBe(0);
        },
      ),
      { seed: 20_261_128 },
    );
  });
});

describe('a text without letters', () => {
  it.each([[['12:04:01', '12:04:02', '12:04:03']], [['1 of 20', '2 of 20', '3 of 20']], [['', '...', '']]])(
    'does not grow: %s',
    (states) => {
      expect(growthOf(states)).toMatchObject({ steps: 0, words: 0 });
    },
  );
});

describe('an element that is made anew', () => {
  it('goes on with the text of the old one, or has another', () => {
    const before = lived(byWord('so where would you'));
    expect(goesOn(before, 'So where would you keep')).toBe(true);
    expect(goesOn(before, 'In Redis, I think')).toBe(false);
  });
});

describe('what has left a text at its front', () => {
  const front = (states: readonly string[]) => lived(states).front;

  it('is known, as it was written', () => {
    const states = [
      'Let us design the API for 3',
      'Let us design the API for 3 booking',
      'us design the API for 3 booking services.',
      'the API for 3 booking services. And then',
      'booking services. And then more of them',
    ];
    const fronts = states.map((_, i) => front(states.slice(0, i + 1)));
    expect(fronts).toEqual(['', '', 'Let ', 'Let us design ', 'Let us design the API for 3 ']);
  });

  it('stays known while the end is rewritten', () => {
    expect(front(['one two three four five', 'two three four five six', 'two three four five sex and'])).toBe('one ');
  });

  it('is nothing where other words have come', () => {
    expect(front(['one two three four five', 'two three four five six', 'all of this is new now'])).toBe('');
    expect(front(['one two three four five', 'two three four five six', ''])).toBe('');
  });

  it('can be forgotten', () => {
    const history = withoutFront(lived(['one two three four five', 'two three four five six']));
    expect(history.front).toBe('');
    // Before the text has come to rest again.
    expect(followText(history, 'two three four five six seven', 310).front).toBe('');
  });

  it('is never longer than what is said while nobody is sure', () => {
    const words = Array.from({ length: 900 }, (_, i) => `word${String.fromCharCode(97 + (i % 26))}${i}`);
    const states = words.slice(20).map((_, i) => words.slice(i, i + 20).join(' '));
    expect(front(states).split(' ').length).toBeLessThanOrEqual(201);
  });
});
