import { describe, expect, it } from 'vitest';
import { candidateQuestions, interviewerQuestions } from '#core/review/find-questions.ts';

const quotes = (find: typeof interviewerQuestions, text: string) =>
  find(text).map(({ start, end }) => text.slice(start, end));

describe('what an interviewer asks', () => {
  it.each([
    'How would you store that?',
    'so how would you store that',
    'Okay, great, now walk me through one request',
    "Let's design a booking service",
    'Tell me about a time you broke production',
    'And if the cache is gone, what happens then?',
    'Suppose ten times as many people come',
  ])('is heard: %s', (text) => {
    expect(quotes(interviewerQuestions, text)).toEqual([text]);
  });

  it.each([
    'Right?',
    'Okay, that makes sense.',
    'Does that make sense to you?',
    'Hi, can you hear me okay?',
    'How are you doing today?',
    'Shall we begin with it then?',
    'I would have used a queue there.',
    'We have about ten minutes left.',
  ])('is not heard: %s', (text) => {
    expect(quotes(interviewerQuestions, text)).toEqual([]);
  });

  it('is cut out of what stands around it', () => {
    expect(
      quotes(interviewerQuestions, 'Good. We run v1.2 of it. How would you migrate that? Take your time.'),
    ).toEqual(['How would you migrate that?']);
  });
});

describe('what a candidate asks back', () => {
  it.each([
    'How many users are there in a month?',
    'can I assume that reads outnumber writes',
    'So should we care about other regions here?',
  ])('is heard: %s', (text) => {
    expect(quotes(candidateQuestions, text)).toEqual([text]);
  });

  it.each([
    "So let's start with the resources.",
    'When it fails, I retry with backoff.',
    'You know what?',
    'Can you hear me okay now?',
  ])('is not heard: %s', (text) => {
    expect(quotes(candidateQuestions, text)).toEqual([]);
  });
});
