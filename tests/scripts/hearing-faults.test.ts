import { describe, expect, it } from 'vitest';
import type { SessionId, Utterance } from '#core/session/session.ts';
import type { SpokenTurn } from '../stage/stage-api.ts';
import { hearingFaults } from '../stage/variants/hearing-faults.ts';

const SAID: readonly SpokenTurn[] = [
  { speaker: 'interviewer', name: 'Ines Okafor', text: 'Where would you begin?' },
  { speaker: 'candidate', name: 'Sam Rivera', text: 'With the reads, the many reads.' },
];

const utterances = (...rows: readonly (readonly [speaker: string | null, voice: string | null, text: string])[]) =>
  rows.map(([speaker, voice, text], seq): Utterance => {
    return { sessionId: 'one' as SessionId, seq, speaker, voice, text, startedAt: seq, updatedAt: seq, rev: 1 };
  });

const ASKED = ['Ines Okafor', null, 'where would you begin'] as const;

describe('what is wrong with what was heard', () => {
  it.each([
    ['with names', [ASKED, ['Sam Rivera', null, 'With the reads the many'], ['Sam Rivera', null, 'reads']]],
    [
      'with voices',
      [
        ['x', null, 'Where would you begin?'],
        [null, 'avatar b', 'With the reads, the many reads.'],
      ],
    ],
    [
      'with nothing',
      [
        [null, null, 'With the reads where would'],
        [null, null, 'you begin the many reads'],
      ],
    ],
    ['with a name that came late', [['Sam Rivera', 'b', 'With the reads'], [null, 'b', 'the many reads'], ASKED]],
  ] as const)('is nothing where every word is there once, %s', (_, rows) => {
    expect(hearingFaults(SAID, utterances(...rows))).toEqual([]);
  });

  it.each([
    ['a word that is missing', ['With the reads, the many'], ['Sam Rivera: missing reads']],
    ['a word that is there twice', ['With the reads, the many many reads'], ['Sam Rivera: too much many']],
    ['another order', ['the reads with the many reads'], ['Sam Rivera: missing with', 'Sam Rivera: too much with']],
  ])('is %s', (_, texts, faults) => {
    const answers = texts.map((text) => ['Sam Rivera', null, text] as const);
    expect(hearingFaults(SAID, utterances(ASKED, ...answers))).toEqual(faults);
  });

  it('is what nobody said, and what is missing although some words are nobody’s', () => {
    const answer = ['Sam Rivera', null, 'With the reads, the many reads.'] as const;
    expect(hearingFaults(SAID, utterances(ASKED, answer, [null, null, 'Captions are on']))).toEqual([
      'nobody: too much captions are on',
    ]);
    expect(hearingFaults(SAID, utterances(['Ines Okafor', null, 'Where'], [null, null, 'would you'], answer))).toEqual([
      'Ines Okafor: missing begin',
    ]);
  });

  it('is a sign that nobody can see', () => {
    const answer = ['Sam Rivera', null, 'With\u0000 the reads, the many reads.'] as const;
    expect(hearingFaults(SAID, utterances(ASKED, answer))).toEqual([
      'unseen signs: "With\\u0000 the reads, the many reads."',
    ]);
  });

  it('is a word that somebody else is given, by name or by voice', () => {
    for (const speaker of ['Sam Rivera', null]) {
      const rows = utterances(
        ['Ines Okafor', null, 'where would you'],
        [speaker, 'b', 'begin With the reads, the many reads.'],
      );
      expect(hearingFaults(SAID, rows)).toEqual(['Ines Okafor: given to Sam Rivera begin']);
    }
  });
});
