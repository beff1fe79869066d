import { describe, expect, it } from 'vitest';
import { runLints } from '../../scripts/knowledge/lint.ts';
import { LINTS } from '../../scripts/knowledge/lints/index.ts';
import { readKnowledge } from '../../scripts/knowledge/read-knowledge.ts';
import { filesUnder, readSource } from '../architecture/source-files.ts';

const FOLDER = 'scripts/knowledge/lints/';
const FILES = filesUnder(FOLDER.slice(0, -1)).filter((path) => path !== `${FOLDER}index.ts`);
const MOST_LINES = 60;

const KNOWLEDGE = readKnowledge();
const NAMES = LINTS.map(({ name }) => name);

describe('the rules', () => {
  it('have a file each, called as they are', () => {
    expect(NAMES.map((name) => `${FOLDER}${name}.ts`)).toEqual(FILES);
  });

  it('are short enough to be read at once', () => {
    const long = FILES.filter((path) => readSource(path).trimEnd().split('\n').length >= MOST_LINES);
    expect(long).toEqual([]);
  });
});

describe.each(LINTS)('$name', (lint) => {
  it('has nothing to correct in the knowledge', () => {
    expect(runLints([lint], KNOWLEDGE).problems).toEqual([]);
  });

  // A rule that looks at nothing would pass for ever.
  it('looks at something', () => {
    expect(lint.over(KNOWLEDGE).length).toBeGreaterThan(0);
  });

  it('says what must hold', () => {
    expect(lint.description).toMatch(/^[A-Z].{15,}\.$/);
  });

  it('passes its good example, and teaches about its bad one', () => {
    expect(lint.check(lint.good)).toBeNull();
    expect(lint.check(lint.bad)).toMatch(/^.{41,}$/s);
  });
});
