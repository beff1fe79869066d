import type { AnkiWords } from '#core/exports/write-anki.ts';
import type { MarkdownWords } from '#core/exports/write-markdown.ts';

/** Words as plain as can be, for what is written around what was said. */
export const MARKDOWN_WORDS: MarkdownWords = {
  about: ({ session }) => `${new Date(session.startedAt).toISOString()}, ${session.platform}`,
  tags: (tags) => `Tags: ${tags}`,
  rounds: 'Rounds',
  spent: (minutes, planned) => (planned === null ? `${minutes} min.` : `${minutes} of ${planned} min.`),
  covered: (count, total) => `${count} of ${total} covered.`,
  verdicts: {
    covered: 'covered',
    late: 'late',
    ticked: 'ticked',
    started: 'begun',
    unanswered: 'asked, not answered',
    missed: 'missed',
    skipped: 'skipped',
  },
  askedAt: (time) => `Asked at ${time}:`,
  questions: 'Questions',
  noAnswer: 'no answer',
  grade: { title: 'Grade', axis: 'Axis', score: 'Score', reason: 'Why' },
  notEnough: 'not enough evidence',
  redFlags: 'Red flags',
  takenBack: '(taken back)',
  talk: { title: 'Talk', who: 'Who', words: 'Words', share: 'Share' },
  figures: ({ wordsPerMinute, firstClarifyingQuestion }) => [
    ...(wordsPerMinute === null ? [] : [`${wordsPerMinute} words a minute`]),
    ...(firstClarifyingQuestion === null ? [] : [`First question: ${firstClarifyingQuestion.words.quote}`]),
  ],
  notes: 'Notes',
  transcript: 'Transcript',
};

export const ANKI_WORDS: AnkiWords = {
  deck: 'Ringside',
  noteType: 'Basic',
  question: (round, cue) => `${round}: ${cue}?`,
  say: 'Say:',
  why: 'Why:',
  pitfalls: 'Pitfalls:',
  asked: 'You were asked:',
};
