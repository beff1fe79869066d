import type { Page } from 'puppeteer-core';
import { readRehearsals } from '#tests/stage/rehearsals.ts';
import type { Role } from '#tests/stage/stage-api.ts';
import type { Spoken } from './paints.ts';

/** Two people in a replica call who never stop. */
export interface Chatter {
  /** So many more utterances; nobody speaks in between. */
  say(utterances: number): Promise<readonly Spoken[]>;
  /** How many there were in all. */
  said(): number;
}

/** As much as one says in a breath, where it is said fast. */
const WORDS = 7;

/** Everything of the rehearsals, a breath at a time, by turns. */
function breaths(): readonly string[] {
  const words = readRehearsals().flatMap(({ turns }) => turns.flatMap(({ text }) => text.split(' ')));
  const count = Math.ceil(words.length / WORDS);
  return Array.from({ length: count }, (_, i) => words.slice(i * WORDS, (i + 1) * WORDS).join(' '));
}

/** @param perMinute utterances; Infinity for as fast as the page can */
export function createChatter(page: Page, perMinute: number): Chatter {
  const texts = breaths();
  let said = 0;
  return {
    async say(utterances) {
      const next = Array.from({ length: Math.round(utterances) }, (_, i): [Role, string, string] => {
        const at = said + i;
        return [at % 2 === 0 ? 'interviewer' : 'candidate', texts[at % texts.length] ?? '', `token${at}x`];
      });
      said += next.length;
      return page.evaluate(sayAll, next, 60_000 / perMinute);
    },
    said: () => said,
  };
}

/** Runs in the page: each utterance comes in two changes, at its time or as soon as there is time. */
async function sayAll(utterances: readonly (readonly [Role, string, string])[], everyMs: number): Promise<Spoken[]> {
  const spoken: Spoken[] = [];
  const start = performance.now();
  const until = async (time: number) => {
    do await new Promise((resolve) => setTimeout(resolve, Math.max(0, time - performance.now())));
    while (performance.now() < time);
  };
  for (const [i, [speaker, text, token]] of utterances.entries()) {
    await until(start + i * everyMs);
    window.stage.newBlock(speaker, text);
    await until(start + (i + 0.5) * everyMs);
    spoken.push([token, performance.timeOrigin + performance.now()]);
    window.stage.utter(speaker, `${text} ${token}`);
  }
  return spoken;
}
