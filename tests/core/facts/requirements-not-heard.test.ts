import { describe, expect, it } from 'vitest';
import { requirementsIn } from './listener.ts';

const NONE = {
  'is asked': [
    'does the order matter?',
    'is it read heavy or write heavy?',
    'do we need strong consistency here',
    'can it be a minute old?',
    'must the data stay in germany?',
    'do they need full text search?',
    'is eventual consistency fine for that?',
    'what if nothing may be lost?',
    'how would you make sure nobody is charged twice?',
    'should every message be processed exactly once?',
  ],
  'is denied or put off': [
    "we don't need full text search",
    "it isn't read heavy",
    'it does not have to be linearizable',
    "I wouldn't say it's append only",
    "we'll come back to data residency and rules later",
    "let's think about ad hoc queries later",
  ],
  'is supposed': [
    'if we had friends of friends I would think again',
    'suppose it was write heavy',
    'even if it was append only that would not help',
  ],
  'belongs to another system': [
    'in my last job it was read heavy and no order could get lost',
    'at my previous company nobody was charged twice',
    'where I worked they asked for ad hoc reports',
  ],
  'only has its words': [
    'in which order do you want to do this',
    'I was charged twice for the coffee this morning, never again, lovely',
    'let me read that twice',
    'in the order they came through the door',
    'we lost the match',
    'she is never late',
    'consistency, the see ap theorem, and so on',
    'the sitter uploads one photo of the dog',
    'put the order in the outbox',
    'he knows who to ask',
    'that can be too late',
    'the graph in the dashboard went up',
    'I read a book about graphs',
    'the report was late',
    'kafka has ordering within a partition',
    'the region is under maintenance',
    'my friends live in germany',
    'text me when you are there',
    'the index is on the id column',
    'an average day in the office',
    'she said serializable and looked pleased',
    'key value or relational, pick one',
    'nobody can tell me who ordered the soup',
    'the order of the hooks, does it matter',
    'my notes with all their typos',
    'turn on serialisable and go home',
  ],
} as const;

describe.each(Object.entries(NONE))('what %s', (_, sentences) => {
  it.each([...sentences])('%s', (text) => {
    expect(requirementsIn(text)).toEqual([]);
  });
});
