import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeWebVtt } from '#core/exports/write-web-vtt.ts';
import { readText } from '../transcripts/reading.ts';
import { factsOf, sourceOf } from './export-fixture.ts';

const WORDS = [
  'so',
  'so we',
  'a<b',
  'Q&A',
  '&amp;',
  '-->',
  '<v Ann>',
  '</v>',
  '- no',
  'Note: this',
  'NOTE',
  '00:01',
  '字幕',
  '{x}',
];
const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const name = fc.constantFrom('Ann', 'Bo & Lee', "Sam <O'Neil>", '田中', 'Dr. No', 'a --> b');

describe('WebVTT', () => {
  it('is read back with the same words by the same people at the same times', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.option(name), text), { minLength: 1, maxLength: 12 }), (turns) => {
        // Each begins where the last one ends, as words that grow would.
        const facts = factsOf(turns);
        const close = facts.utterances.map((utterance, i) => ({
          ...utterance,
          startedAt: facts.session.startedAt + i * 400,
          updatedAt: facts.session.startedAt + (i + 1) * 400,
        }));
        const read = readText(writeWebVtt(sourceOf({ ...facts, utterances: close })));
        expect(read).toEqual({
          ok: true,
          format: 'webvtt',
          startedAt: '2026-11-28T16:00:00.000Z',
          entries: close.map(({ speaker, text }, i) => ({ speaker, text, startMs: i * 400, endMs: (i + 1) * 400 })),
        });
      }),
      { numRuns: 300, seed: 20_261_128 },
    );
  });

  it('leaves out what says nothing', () => {
    expect(
      writeWebVtt(
        sourceOf(
          factsOf([
            ['Ann', ' '],
            ['Bo', 'yes'],
          ]),
        ),
      ).match(/-->/g),
    ).toHaveLength(1);
  });
});
