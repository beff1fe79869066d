import { describe, expect, it } from 'vitest';
import { asTheyStood } from '#core/captions/standing.ts';

const line = (key: number, text: string) => ({ key, speaker: null, voice: null, text });

describe('captions that are found late', () => {
  it('are known as they stood at an earlier moment', () => {
    const lines = [line(1, 'So where would you keep them?'), line(2, 'In Redis, I think.'), line(3, 'And how long?')];
    const texts = ['Join now', 'So where would you keep them?', 'in Redis, I'];
    expect(asTheyStood(lines, texts)).toEqual([lines[0], line(2, 'In Redis, I')]);
  });

  it('are told though their last words have been rewritten', () => {
    expect(asTheyStood([line(1, 'So where would you')], ['so where wood'])).toEqual([line(1, 'So where would')]);
    const now = 'Where would you keep the sessions, then? In Redis?';
    expect(asTheyStood([line(1, now)], ['where would you keep this sesh'])).toEqual([
      line(1, 'Where would you keep the sessions,'),
    ]);
  });

  it('are told though their first words have left the page', () => {
    const old = 'so where would you keep the sessions of everybody';
    expect(asTheyStood([line(1, 'you keep the sessions of everybody who has signed in')], [old])).toEqual([
      line(1, 'you keep the sessions of everybody'),
    ]);
  });

  it('have the longest of several beginnings', () => {
    expect(asTheyStood([line(1, 'So where would you')], ['So', 'So where', ''])).toEqual([line(1, 'So where')]);
  });

  it('are new where nothing like them stood there', () => {
    expect(asTheyStood([line(1, 'And how long?')], ['And', 'how long?', 'Anders'])).toEqual([line(1, 'And')]);
    expect(asTheyStood([line(1, 'How long?')], ['Leave', ''])).toEqual([]);
    expect(asTheyStood([line(1, 'The task is to keep sessions.')], ['The task is in the shared document'])).toEqual([]);
  });
});
