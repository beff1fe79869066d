import { describe, expect, it } from 'vitest';
import { markdownWords } from '#components/exports/export-words.ts';

describe('the words of a Markdown export', () => {
  it('count one minute, and several', () => {
    const { spent } = markdownWords();
    expect([spent(1, null), spent(2, null), spent(1, 20)]).toEqual([
      '1 minute.',
      '2 minutes.',
      '1 of 20 planned minutes.',
    ]);
  });
});
