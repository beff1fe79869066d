import { describe, expect, it } from 'vitest';
import { sayableSum, sumWords } from '#components/lookup/sum-words.ts';
import { answerQuery } from '#core/lookup/answer-query.ts';
import { shelveNotes } from '#core/lookup/find-notes.ts';
import { realLookup } from '../../core/lookup/real-lookup.ts';

const wordsFor = (query: string) => answerQuery(query, realLookup, shelveNotes([])).sums.map(sumWords);

describe('a sum in words', () => {
  it.each([
    ['10M dau 5 writes', 'Users to requests per second', '579 a second', '10M × 5 ÷ 86,400 s'],
    ['10M dau 20 reads 5 writes', 'Users to requests per second: reads', '2.31K a second', '10M × 20 ÷ 86,400 s'],
    ['500 rps 20 kB', 'Bandwidth out', '80 Mbit/s', '500 a second × 20 kB × 8'],
    ['5 GB per day 90 days', 'Storage', '450 GB', '5 GB × 90 days × 1'],
    ['5000 rps 95% hits', 'What a cache lets through', '250 a second', '5K a second × (1 − 95%)'],
    ['2000 rps 15 ms', "Connections by Little's law", '30 connections', '2K a second × 15 ms'],
    ['6000 rps 500 per server 60% busy', 'Servers for a peak', '20 servers', '6K a second ÷ (500 × 60%)'],
    ['50M items 1 kB 20% hot', 'Memory for a cache', '10.6 GB', '50M × 20% × (1 kB + 56 B)'],
    ['1M users 200 GB', 'Each, if that is the whole', '200 kB', '200 GB ÷ 1M'],
    ['1M users 200 kB each', 'In all, at so much each', '200 GB', '1M × 200 kB'],
    ['500 rps', 'A day', '43.2M', '500 × 86,400'],
    ['600 requests per minute', 'A second, on average', '10 a second', '600 ÷ 60 s'],
    [
      '99.95%',
      'Downtime that 99.95% allows',
      '4.38 hours in 365 days',
      '21.6 minutes in 30 days · 5.04 minutes in 7 days',
    ],
  ])('%s', (query, title, result, working) => {
    expect(wordsFor(query)[0]).toMatchObject({ title, result, working });
  });

  it('says what it has assumed', () => {
    expect(wordsFor('10M dau 5 writes')[1]?.assumed).toEqual([
      'Taking the peak as three times the average. Say that it is a guess.',
    ]);
    expect(wordsFor('10M dau 5 writes 3x peak')[1]?.assumed).toEqual([]);
  });

  it('is copied as one line', () => {
    const [sum] = answerQuery('10M dau 5 writes', realLookup, shelveNotes([])).sums;
    expect(sum && sayableSum(sum)).toBe('Users to requests per second: 579 a second (10M × 5 ÷ 86,400 s)');
  });
});
