import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { ReplayedTurn } from '#core/session/replay.ts';
import { linesOf, refusal, runScript } from './run-script.ts';

const folder = mkdtempSync(join(tmpdir(), 'replay-'));
afterAll(() => rmSync(folder, { recursive: true }));

const play = (content: unknown, ...args: string[]) => {
  const file = join(folder, 'dialogue.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return runScript('replay', [file, ...args]);
};

const QUESTION = 'Which REST endpoints would you give this, and how do you make a retried booking safe?';
const ANSWER = 'The client sends an idempotency key, and I keep the first answer under it.';
const DIALOGUE = {
  title: 'Lockers',
  turns: [
    { speaker: 'interviewer', text: 'Hi, can you hear me all right?' },
    { speaker: 'interviewer', text: QUESTION },
    { speaker: 'candidate', text: ANSWER },
  ],
};

describe('npm run replay', () => {
  const { code, out, err } = play(DIALOGUE);
  const turns = linesOf(out) as ReplayedTurn[];

  it('prints one line a turn with exactly these fields', () => {
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(turns.map(({ turn, speaker }) => [turn, speaker])).toEqual([
      [0, 'interviewer'],
      [1, 'interviewer'],
      [2, 'candidate'],
    ]);
    for (const turn of turns)
      expect(Object.keys(turn)).toEqual(['turn', 'speaker', 'active', 'suggested', 'covered', 'asked', 'now']);
  });

  it('shows the round, what was covered with the words that prove it, and what is next', () => {
    expect(turns[0]).toMatchObject({ active: null, covered: [], now: null });
    expect(turns[2]).toMatchObject({ active: 'api-design' });
    const proof = turns[2]?.covered.find(({ step }) => step === 'api-design/idempotency')?.evidence;
    expect(proof?.turn).toBe(2);
    expect(ANSWER).toContain(proof?.quote);
    expect(turns[2]?.now).toMatch(/^api-design\//);
  });

  it('adds the word that decided with --words, and changes nothing else', () => {
    const byWord = linesOf(play(DIALOGUE, '--words').out) as ReplayedTurn[];
    expect(byWord.map(({ decidedAtWord: _, ...rest }) => rest)).toEqual(turns);
    expect(byWord[0]?.decidedAtWord).toBe(0);
    expect(byWord[1]?.decidedAtWord).toBeGreaterThan(0);
    expect(byWord[1]?.decidedAtWord).toBeLessThanOrEqual(QUESTION.split(' ').length);
  });

  it('plays a session that was planned with --plan', () => {
    const [first] = linesOf(play(DIALOGUE, '--plan', 'datastore,api-design').out) as ReplayedTurn[];
    expect(first).toMatchObject({ active: 'datastore', now: expect.stringMatching(/^datastore\//) });
  });

  it('plays a dialogue without a title, without turns, and with odd or endless text', () => {
    expect(play({ turns: [] })).toEqual({ code: 0, out: '', err: '' });
    const odd = ['', ' ', '\u0000', '\ud800 \udc00', '日本語 🙂 <b>cache</b>', 'we cache it '.repeat(8_400)];
    const played = play({ title: 'Odd', turns: odd.map((text) => ({ speaker: 'candidate', text })) });
    expect(played).toMatchObject({ code: 0, err: '' });
    expect(linesOf(played.out)).toHaveLength(odd.length);
  });
});

describe('npm run replay, on bad input', () => {
  const turn = { speaker: 'candidate', text: 'a' };

  it.each<[string, unknown, RegExp]>([
    ['a file that is not JSON', 'not json', /dialogue\.json.*JSON/],
    ['a file of several lines, one of them not JSON', '{\n"title": oops\n}', /dialogue\.json.*JSON/],
    ['an empty file', '', /dialogue\.json.*JSON/],
    ['no turns', { title: 'a' }, /dialogue\.json.*"turns"/],
    ['turns that are not a list', { title: 'a', turns: {} }, /dialogue\.json.*"turns"/],
    ['a title that is a number', { title: 5, turns: [] }, /dialogue\.json.*"title"/],
    [
      'a turn without text',
      { title: 'a', turns: [turn, { speaker: 'candidate' }] },
      /dialogue\.json.*"turns\.1\.text"/,
    ],
    [
      'a text that is a list',
      { title: 'a', turns: [{ speaker: 'candidate', text: [] }] },
      /dialogue\.json.*"turns\.0\.text"/,
    ],
    [
      'a speaker nobody knows',
      { title: 'a', turns: [turn, turn, { speaker: 'narrator', text: 'a' }] },
      /dialogue\.json.*"turns\.2\.speaker"/,
    ],
    ['a turn that is null', { title: 'a', turns: [null] }, /dialogue\.json.*"turns\.0"/],
    ['a list', [], /dialogue\.json/],
    ['null', null, /dialogue\.json/],
  ])('says what is wrong with %s and prints nothing', (_, content, message) => {
    expect(play(content)).toEqual(refusal(message));
  });

  it.each<[string, string[], RegExp]>([
    ['a round nobody knows', ['--plan', 'gardening'], /--plan.*"gardening"/],
    ['a round nobody knows among others', ['--plan', 'caching,gardening'], /--plan.*"gardening"/],
    ['a round with a line break in it', ['--plan', 'gar\ndening'], /--plan.*"gar dening"/],
    ['small talk as a plan', ['--plan', 'none'], /--plan.*"none"/],
    ['an option nobody knows', ['--faster'], /--faster/],
    ['a plan without rounds', ['--plan'], /--plan/],
    ['two files', ['other.json'], /FILE\.json/],
  ])('says what is wrong with %s and prints nothing', (_, args, message) => {
    expect(play(DIALOGUE, ...args)).toEqual(refusal(message));
  });

  it('says how it is used when no file is named', () => {
    expect(runScript('replay', [])).toEqual(refusal(/FILE\.json/));
  });

  it.each([
    ['is not there', join(folder, 'missing.json'), /missing\.json/],
    ['is a folder', folder, /replay-/],
  ])('says so when the file %s', (_, file, message) => {
    expect(runScript('replay', [file])).toEqual(refusal(message));
  });
});
