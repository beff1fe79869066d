import { afterAll, beforeAll, describe, it, onTestFinished } from 'vitest';
import { readPanel } from '../../scripts/stage/panel-snapshot.ts';
import { storedSpeech } from '../stage/read-database.ts';
import type { SpokenTurn, Turn } from '../stage/stage-api.ts';
import { MEET_VARIANTS } from '../stage/variants/meet.ts';
import { playVariant } from '../stage/variants/play-variant.ts';
import { eventually } from './eventually.ts';
import { closeRoom, freshMeeting, joinCall, meetUrl, openRoom, type Room } from './room.ts';

/** Short, but with what variants stumble over: answers of one word, words that come again, a stretch too long to stay. */
const TURNS: readonly Turn[] = [
  { speaker: 'interviewer', text: 'Where would you keep the sessions of ten million people?' },
  {
    speaker: 'candidate',
    text: 'In Redis, with a time to live, and nothing else in there. If Redis goes down, people have to sign in again, and we can live with that. What must not be lost goes to Postgres, in the same request, before we answer. Right. So the price is one write more.',
  },
  { speaker: 'interviewer', text: 'Okay. And what do you do when the primary is gone?' },
  { speaker: 'candidate', text: 'Promote the replica that is least behind, and fence the old primary.' },
  { speaker: 'interviewer', text: 'Okay.' },
  { speaker: 'candidate', text: 'Okay. Shall I go on with the keys?' },
];

/** Far faster than talk: the replica's own waits shrink with it. */
const SPEED = 120;

type Said = readonly (readonly [speaker: string | null, text: string])[];

/**
 * Every word by itself with whoever said it: how they are cut into utterances does not matter, nor that words which leave
 * the page at once may not have got their last punctuation.
 */
const wordsOf = (said: Said): string[] =>
  said.flatMap(([speaker, text]) => bare(text).map((word) => `${speaker}: ${word}`));
const bare = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .split(/\s+/);

const asSaid = (turns: readonly SpokenTurn[]): Said => turns.map(({ name, text }) => [name, text]);

describe('on every Meet there is, each word is stored once, with whoever said it', () => {
  let room: Room;

  beforeAll(async () => {
    room = await openRoom();
  });
  afterAll(() => closeRoom(room));

  it.each(MEET_VARIANTS.map((variant) => [variant.name, variant] as const))('%s', async (_, variant) => {
    const meetingId = freshMeeting();
    const call = await joinCall(room, { pageSwitches: variant.switches, url: meetUrl(meetingId) });
    onTestFinished(() => call.close());

    // In 2024 words leave the page at once: whoever comes later has not heard them.
    if (variant.switches.generation) await eventually(() => readPanel(room.panel)).toMatchObject({ state: 'waiting' });
    const turns = await playVariant(call, variant, TURNS, SPEED);

    await eventually(async () => wordsOf(await storedSpeech(room.panel, meetingId))).toEqual(wordsOf(asSaid(turns)));
    await eventually(() => readPanel(room.panel)).toMatchObject({ state: 'live', health: 'capturing' });
  });
});
