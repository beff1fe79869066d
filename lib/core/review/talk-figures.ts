import type { SpokenLine } from '../session/view.ts';
import { countFillers } from './count-fillers.ts';
import { countWords } from './count-words.ts';
import { candidateQuestions } from './find-questions.ts';
import type { AskedQuestion, Monologue, TalkFigures, VoiceTalk } from './review.ts';
import { spokenAt } from './spoken-at.ts';

/** Less speech than this says nothing about a pace. */
const PACE_FROM_MS = 30_000;
/** "Mhm", "okay", "makes sense": does not break into what somebody else is saying. */
const BACKCHANNEL_WORDS = 3;
const MINUTE_MS = 60_000;

export function talkFigures(lines: readonly SpokenLine[], questions: readonly AskedQuestion[]): TalkFigures {
  const own = lines.filter(({ role }) => role === 'candidate');
  const speakingMs = own.reduce((sum, line) => sum + lengthOf(line), 0);
  const words = own.reduce((sum, { utterance }) => sum + countWords(utterance.text), 0);
  return {
    voices: voicesOf(lines),
    longestMonologue: longestMonologue(lines),
    firstClarifyingQuestion: firstClarifyingQuestion(lines, questions[0]?.at ?? null),
    wordsPerMinute: speakingMs < PACE_FROM_MS ? null : Math.round(words / (speakingMs / MINUTE_MS)),
    fillers: countFillers(own.map(({ utterance }) => utterance.text)),
  };
}

function voicesOf(lines: readonly SpokenLine[]): readonly VoiceTalk[] {
  const voices = new Map<string | null, Omit<VoiceTalk, 'share'>>();
  for (const line of lines) {
    const { speaker, called, role, utterance } = line;
    const before = voices.get(speaker);
    voices.set(speaker, {
      speaker,
      called,
      role,
      words: (before?.words ?? 0) + countWords(utterance.text),
      speakingMs: (before?.speakingMs ?? 0) + lengthOf(line),
    });
  }
  const all = [...voices.values()];
  const total = all.reduce((sum, { words }) => sum + words, 0);
  return all
    .map((voice) => ({ ...voice, share: total === 0 ? 0 : voice.words / total }))
    .sort((a, b) => b.words - a.words);
}

/** The longest time in which the candidate alone had the word. */
function longestMonologue(lines: readonly SpokenLine[]): Monologue | null {
  const monologues: (Monologue & { readonly seqs: number[] })[] = [];
  let goesOn = false;
  for (const { role, utterance } of lines) {
    const { seq, startedAt, updatedAt, text } = utterance;
    if (role !== 'candidate') {
      goesOn &&= countWords(text) <= BACKCHANNEL_WORDS;
      continue;
    }
    const { from, to, seqs } = (goesOn ? monologues.pop() : undefined) ?? { from: startedAt, to: startedAt, seqs: [] };
    seqs.push(seq);
    monologues.push({ from, to: Math.max(to, updatedAt), seqs });
    goesOn = true;
  }
  const [longest = null] = monologues.sort((a, b) => b.to - b.from - (a.to - a.from));
  return longest;
}

/** What the candidate asks back first, once something has been asked of them. */
function firstClarifyingQuestion(
  lines: readonly SpokenLine[],
  askedAt: number | null,
): TalkFigures['firstClarifyingQuestion'] {
  if (askedAt === null) return null;
  for (const { role, utterance } of lines) {
    if (role !== 'candidate' || utterance.updatedAt < askedAt) continue;
    const [span] = candidateQuestions(utterance.text);
    if (span === undefined) continue;
    const words = { seq: utterance.seq, ...span, quote: utterance.text.slice(span.start, span.end) };
    const at = spokenAt(utterance, span.start);
    return { words, at, afterMs: Math.max(0, at - askedAt) };
  }
  return null;
}

const lengthOf = ({ utterance }: SpokenLine): number => Math.max(0, utterance.updatedAt - utterance.startedAt);
