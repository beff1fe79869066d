import { endsWith, phrases, says } from './context.ts';
import { type Token, wordAt } from './tokens.ts';

/** Another system, another time: the whole turn tells of something else. */
const ELSEWHERE =
  phrases(`my last job, my old job, my previous job, my first job, at my last, my last team, my last company,
  my previous company, my old company, my old team, where i worked, i used to work, at university, at my old, in a former job,
  at my current, my current job, where i work, the team i was on, we once had at, at my previous,
  my first company, back at the, back at my, back when i, a colleague of mine, a friend of mine, the previous candidate, the interview before, the vendor, in hdfs, in the nineties, in the eighties, on my laptop, on my machine, i read an, i read the, read that article, the last candidate,
  another candidate, reportedly, i heard, i read that, i once, used to run, used to have a, product people gave, thought experiment`);
/** Named with what they do, they are examples; "something like Twitter" may be the task. */
const EXAMPLES =
  /\b(?:netflix|twitter|facebook|google|amazon|uber|github|instagram|whatsapp|youtube|stripe|spotify|airbnb|discord) (?:had|has|does|did|do|have|went|runs|ran|says|said|gets|serves|handles|once|reported|claims)\b/;
/** Before a figure in its sentence: it is only supposed. */
const SUPPOSED =
  phrases(`what if, if it was, if it were, if it went, if it goes, if it becomes, if we had, if you had, would be, wouldnt be,
  if that were, if there were, if suddenly, suppose it, suppose that, imagine it, tomorrow its, even if, if they had, had we,
  if i said, if i told you, whether, as if, unless, were to, might one day, someday, pretend, dont think, dont believe, i doubt, imagine for, imagine that,
  imagine we, imagine you, imagine they, suppose for, suppose we, suppose you, suppose they, suppose somebody, suppose someone, suppose there, say for a moment, hypothetically, if somebody,
  if someone, if anybody, if you get, if we get, if we got, in theory`);
/** A condition; what follows from it may still be claimed. */
const IF = phrases('if, when');
const THEREFORE = phrases('then, thats, that is, its, so, that makes, we have, i have');
const DENIED =
  phrases(`not, isnt, arent, wasnt, no, never, dont need, doesnt need, wont get, cant get, wouldnt write, wouldnt say, rather than,
  instead of, without, nowhere near, not even, dont have, havent, far from, youll never get`);
/** Denials that are bounds. */
const BOUNDS = phrases(
  'no more than, not more than, no longer than, not longer than, no later than, never more than, no less than, not less than, no older than, never older than, not older than',
);

/** "If it is two seconds old, that's okay" grants what it supposes. */
const GRANTED = phrases(
  'thats okay, thats fine, thats ok, its fine, its okay, is fine, is okay, so be it, thats alright',
);
/** "No, make it ten" denies what was said before. */
const CORRECTION = / no (?=(?:\w+ )?(?:wait|sorry|make|lets|actually|say|i (?:misspoke|meant|mean)) )/;

/** How a question begins. */
const ASKING =
  phrases(`how many, how much, how long, how big, how old, how fast, how often, what is, whats, what are, what do, what does, what did, what if, what would, what about, what happens, did you say, why is, why do, why not, why would, where do, where does, where is, where would, where are, which of, who is, whos, do we, do you, does it, does that, did you, did we, can i, can we, could we, could i, should i, should we, shall we, shall i,
  would you, may i, or is it, or more like, am i, are we, are you`);
/** "For a thousand users you would not need any of this." */
const NEEDLESS = phrases(
  'you would not, you wouldnt, you dont need, would not need, wouldnt need, would melt, would kill, would break, id not need, i wouldnt need',
);
/** At the end of a sentence they make a question of it. */
const TAGS = phrases(
  'is it, or is it, isnt it, does it, or does it, doesnt it, do we, do they, or not, arent they, are they, you think, right or',
);
/** "Who keeps it for a year": a question as long as it stands first. */
const WHO = /^ (?:(?:so|and|but|okay|or|um) )*(?:who|which|whose) /;
/** These ask only at the beginning of a clause: "the truth is that ..." claims. */
const INVERTED = new Set('is are was were does do did can could should shall will would must may has have'.split(' '));
const SUBJECTS = new Set('it that there this they the these those a an every each any all'.split(' '));
const OPENERS = new Set([
  'so',
  'and',
  'or',
  'but',
  'okay',
  'ok',
  'um',
  'uh',
  'well',
  'hm',
  'then',
  ',',
  'right',
  'yeah',
]);
/** Where a claim begins again: "how many is it, we have about ten". */
const CLAIMING = phrases(
  'we have, weve, its, i have, lets say, id say, there are, theres, say, i think, thats, i guess, because',
);

/** Whether the turn speaks of another system than the one under discussion. */
export function isElsewhere(tokens: readonly Token[]): boolean {
  const said = spoken(tokens, 0, tokens.length);
  return says(said, ELSEWHERE) || EXAMPLES.test(said);
}

/** Whether the words from..to are claimed: not asked, supposed, on a condition or denied. */
export function isClaimed(tokens: readonly Token[], from: number, to: number): boolean {
  const { first } = sentenceOf(tokens, from, to);
  if (isOpen(tokens, from, to)) return false;
  if (isConditional(spoken(tokens, first, from)) && !says(spoken(tokens, to, to + 5), GRANTED)) return false;
  const clause = spoken(tokens, Math.max(first, lastComma(tokens, from) + 1), from);
  const near = ` ${clause.trim().split(' ').slice(-4).join(' ')} `;
  return says(near, BOUNDS) || !says(near.replace(CORRECTION, ' '), DENIED);
}

/** Whether the words from..to are only asked or supposed. */
export function isOpen(tokens: readonly Token[], from: number, to: number): boolean {
  const { first, last } = sentenceOf(tokens, from, to);
  const before = spoken(tokens, first, from);
  if (says(before, SUPPOSED) || isAsked(before) || isInverted(tokens, first, from)) return true;
  if (endsWith(spoken(tokens, to, last), TAGS) || says(spoken(tokens, to, to + 6), NEEDLESS)) return true;
  // "We have ten million users, how would you start?" claims before it asks.
  return wordAt(tokens, last) === '?' && !says(spoken(tokens, to, last), ASKING);
}

function sentenceOf(tokens: readonly Token[], from: number, to: number): { first: number; last: number } {
  let first = from;
  while (first > 0 && !/^[.?!;]$/.test(wordAt(tokens, first - 1))) first -= 1;
  let last = to;
  while (last < tokens.length && !/^[.?!;]$/.test(wordAt(tokens, last))) last += 1;
  return { first, last };
}

const spoken = (tokens: readonly Token[], from: number, to: number): string =>
  ` ${tokens
    .slice(from, to)
    .map(({ text }) => text)
    .filter((text) => text !== ',')
    .join(' ')} `;

function lastComma(tokens: readonly Token[], from: number): number {
  let at = from - 1;
  while (at >= 0 && wordAt(tokens, at) !== ',') at -= 1;
  return at;
}

const lastOf = (text: string, any: readonly string[]): number =>
  Math.max(-1, ...any.map((phrase) => text.lastIndexOf(phrase)));

const isConditional = (before: string): boolean => {
  const condition = lastOf(before, IF);
  return condition >= 0 && lastOf(before, THEREFORE) <= condition;
};

function isInverted(tokens: readonly Token[], first: number, from: number): boolean {
  for (let at = from - 2; at >= first; at -= 1) {
    const isVerb = INVERTED.has(wordAt(tokens, at)) && SUBJECTS.has(wordAt(tokens, at + 1));
    if (!isVerb || (at > first && !OPENERS.has(wordAt(tokens, at - 1)))) continue;
    return !says(spoken(tokens, at, from), CLAIMING);
  }
  return false;
}

/** A question that began before, and no claim since. */
function isAsked(sentence: string): boolean {
  const before = sentence.replace(' you say ', ' you mean ').replace(' of what ', ' of that ');
  const asked = lastOf(before, ASKING);
  if (WHO.test(before) && lastOf(before, CLAIMING) < 0) return true;
  return asked >= 0 && lastOf(before, CLAIMING) <= asked;
}
