import { clock } from '#core/exports/clock.ts';
import type { PeopleWords } from '#core/exports/naming.ts';
import type { AnkiWords } from '#core/exports/write-anki.ts';
import type { MarkdownWords } from '#core/exports/write-markdown.ts';
import { currentLocale, t } from '#i18n/i18n.ts';
import { sessionLength } from '../desk/session-length.ts';
import { sourceName } from '../desk/session-title.ts';
import { timeSpan } from '../health/time-span.ts';

/** What people are called in files. */
export const peopleWords = (): PeopleWords => ({
  someone: t('exports.people.someone'),
  voice: (number) => t('exports.people.voice', { number }),
  role: (role, number) => {
    const name = t(`exports.people.${role}`);
    return number === null ? name : t('exports.people.numbered', { role: name, number });
  },
  theCall: t('exports.people.theCall'),
});

export const ankiWords = (): AnkiWords => ({
  deck: t('desk.name'),
  noteType: t('exports.anki.noteType'),
  question: (round, cue) => t('exports.anki.question', { round, cue }),
  say: t('exports.anki.say'),
  why: t('exports.anki.why'),
  pitfalls: t('exports.anki.pitfalls'),
  asked: t('exports.anki.asked'),
});

export const markdownWords = (): MarkdownWords => ({
  about: ({ session, review }) => {
    const began = new Intl.DateTimeFormat(currentLocale(), { dateStyle: 'long', timeStyle: 'short' });
    return t('exports.file.about', {
      when: began.format(session.startedAt),
      platform: sourceName(session.platform),
      length: sessionLength(session, review.span?.to ?? null),
    });
  },
  tags: (tags) => t('exports.file.tags', { tags }),
  rounds: t('exports.file.rounds'),
  spent: (minutes, planned) =>
    planned === null ? t('exports.file.spent', { count: minutes }) : t('exports.file.spentOf', { minutes, planned }),
  covered: (count, total) => t('exports.file.covered', { count, total }),
  verdicts: {
    covered: t('review.verdict.covered'),
    late: t('review.verdict.late'),
    ticked: t('review.verdict.ticked'),
    started: t('review.verdict.started'),
    unanswered: t('review.verdict.unanswered'),
    missed: t('review.verdict.missed'),
    skipped: t('review.verdict.skipped'),
  },
  askedAt: (time) => t('exports.file.askedAt', { time }),
  questions: t('exports.file.questions'),
  noAnswer: t('exports.file.noAnswer'),
  grade: {
    title: t('exports.file.grade'),
    axis: t('exports.file.axis'),
    score: t('exports.file.score'),
    reason: t('exports.file.reason'),
  },
  notEnough: t('exports.file.notEnough'),
  redFlags: t('exports.file.redFlags'),
  takenBack: t('exports.file.takenBack'),
  talk: {
    title: t('exports.file.talk'),
    who: t('exports.file.who'),
    words: t('exports.file.words'),
    share: t('exports.file.share'),
  },
  figures: talkFigures,
  notes: t('exports.file.notes'),
  transcript: t('exports.file.transcript'),
});

const talkFigures: MarkdownWords['figures'] = ({
  longestMonologue,
  firstClarifyingQuestion,
  wordsPerMinute,
  fillers,
}) => [
  ...(longestMonologue === null
    ? []
    : [t('exports.file.longest', { time: timeSpan(longestMonologue.to - longestMonologue.from) })]),
  ...(firstClarifyingQuestion === null
    ? []
    : [
        t('exports.file.firstQuestion', {
          time: clock(firstClarifyingQuestion.afterMs),
          question: firstClarifyingQuestion.words.quote,
        }),
      ]),
  ...(wordsPerMinute === null ? [] : [t('exports.file.pace', { count: Math.round(wordsPerMinute) })]),
  ...(fillers.length === 0
    ? []
    : [
        t('exports.file.fillers', {
          list: fillers.map(({ filler, count }) => t('exports.file.filler', { filler, count })).join(', '),
        }),
      ]),
];
