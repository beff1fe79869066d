import { describe, expect, it } from 'vitest';
import { looksLikeName } from '#core/captions/behaviour/looks-like-name.ts';

describe('a short text beside words', () => {
  it.each(['Ines Okafor', 'You', 'Omar Bekele (Guest)', 'Ken: guest', "Séan O'Brien", '田中さん', 'IO', 'Dr. Ann Lee'])(
    'could be a name: %s',
    (text) => {
      expect(looksLikeName(text)).toBe(true);
    },
  );

  it.each(['', '  ', '10:14', 'okay', 'Okay.', 'So where would you keep all of them', 'Really?', 'A'.repeat(41)])(
    'could not: "%s"',
    (text) => {
      expect(looksLikeName(text)).toBe(false);
    },
  );
});
