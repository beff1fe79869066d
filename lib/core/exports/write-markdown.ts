/** A review to read, as Markdown: what was covered and missed first, the transcript last. */
import type { AxisGrade, Grade, HeardFlag } from '../grade/grade.ts';
import { flagsOf } from '../review/flags-in-rounds.ts';
import { countSteps, isCovered } from '../review/practise-next.ts';
import type { AskedQuestion, RoundReview, StepReview, Verdict, VoiceTalk } from '../review/review.ts';
import type { Evidence } from '../session/view.ts';
import { clock } from './clock.ts';
import type { ExportSource } from './export-source.ts';
import { heading, item, markdown, quote, table } from './markdown-parts.ts';

export interface MarkdownWords {
  /** When it was, where, and how long, in one line. */
  about(source: ExportSource): string;
  tags(tags: string): string;
  readonly rounds: string;
  /** What has come of a round's steps, in one sentence. */
  spent(minutes: number, plannedMinutes: number | null): string;
  covered(count: number, total: number): string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  askedAt(time: string): string;
  readonly questions: string;
  readonly noAnswer: string;
  readonly grade: { readonly title: string; readonly axis: string; readonly score: string; readonly reason: string };
  readonly notEnough: string;
  readonly redFlags: string;
  readonly takenBack: string;
  readonly talk: { readonly title: string; readonly who: string; readonly words: string; readonly share: string };
  figures(talk: ExportSource['review']['talk']): readonly string[];
  readonly notes: string;
  readonly transcript: string;
}

const MINUTE_MS = 60_000;

export function writeMarkdown(source: ExportSource, words: MarkdownWords): string {
  const { review, grade, naming } = source;
  const at = clockFrom(source);
  const sections = [
    section(
      words.rounds,
      review.rounds.map((round) => roundPart(round, source, words)),
    ),
    section(words.grade.title, grade === null ? [] : [gradePart(grade, source, words)]),
    section(
      words.redFlags,
      (grade === null ? [] : flagsOf(grade)).map((flag) => flagPart(flag, source, words)),
    ),
    section(
      words.questions,
      review.questions.map((question) => questionPart(question, source, words)),
    ),
    section(words.talk.title, review.talk.voices.length === 0 ? [] : [talkPart(source, words)]),
    section(
      words.notes,
      review.view.notes.map(({ at: writtenAt, text }) => item(`${at(writtenAt)} ${markdown(naming.words(text))}`)),
    ),
    section(
      words.transcript,
      review.view.lines.map(
        (line) =>
          `**${markdown(naming.speaker(line))}** ${at(line.utterance.startedAt)}\n\n${markdown(naming.words(line.utterance.text))}\n\n`,
      ),
    ),
  ];
  const tags = source.tags.length === 0 ? '' : `${markdown(words.tags(source.tags.join(', ')))}\n`;
  const text = `${heading(1, source.title)}${markdown(words.about(source))}\n\n${tags}${sections.join('')}`;
  return `${text.replace(/\n{3,}/g, '\n\n').trimEnd()}\n`;
}

function section(title: string, parts: readonly string[]): string {
  return parts.length === 0 ? '' : `\n${heading(2, title)}${parts.join('')}`;
}

function roundPart(
  { round, steps, spentMs, plannedMs }: RoundReview,
  source: ExportSource,
  words: MarkdownWords,
): string {
  const { covered, total } = countSteps(steps);
  const minutes = (ms: number) => Math.max(1, Math.round(ms / MINUTE_MS));
  const spent = words.spent(minutes(spentMs), plannedMs === null ? null : minutes(plannedMs));
  const list = steps.map((step) => stepPart(step, source, words)).join('');
  return `${heading(3, round.title)}${markdown(`${words.covered(covered, total)} ${spent}`)}\n\n${list}\n`;
}

function stepPart(
  { step, verdict, evidence, at, asked, askedAt }: StepReview,
  source: ExportSource,
  words: MarkdownWords,
): string {
  const time = clockFrom(source);
  const when = at === null ? '' : ` ${time(at)}`;
  const lines = [
    item(`${isCovered(verdict) ? '[x]' : '[ ]'} ${markdown(step.cue)}: ${markdown(words.verdicts[verdict])}${when}`),
    evidence === null ? '' : quoted(evidence, source, 1),
    asked === null || askedAt === null
      ? ''
      : `  ${markdown(words.askedAt(time(askedAt)))}\n${quoted(asked, source, 1)}`,
  ];
  return lines.join('');
}

function questionPart({ words: asked, at, answer }: AskedQuestion, source: ExportSource, words: MarkdownWords): string {
  const unanswered = answer.length === 0 ? ` ${markdown(words.noAnswer)}` : '';
  return `${item(`${clockFrom(source)(at)}${unanswered}`)}${quoted(asked, source, 1)}`;
}

function gradePart({ axes, recommendation }: Grade, { naming }: ExportSource, words: MarkdownWords): string {
  const rows = axes.map(({ axis, score, anchor, strong }: AxisGrade) => [
    axis.title,
    score === null ? words.notEnough : `${score} / 5`,
    [anchor?.sounds ?? '', ...strong.slice(0, 2).map(({ evidence }) => `“${naming.words(evidence.quote)}”`)].join(' '),
  ]);
  const result = recommendation === null ? words.notEnough : `${recommendation.label}. ${recommendation.means}`;
  return `${markdown(result)}\n\n${table([words.grade.axis, words.grade.score, words.grade.reason], rows)}`;
}

function flagPart({ flag, evidence, at, takenBack }: HeardFlag, source: ExportSource, words: MarkdownWords): string {
  const after = takenBack === null ? '' : ` ${markdown(words.takenBack)}`;
  return `${item(`${clockFrom(source)(at)} ${markdown(flag.text)}${after}`)}${quoted(evidence, source, 1)}`;
}

function talkPart({ review, naming }: ExportSource, words: MarkdownWords): string {
  const rows = review.talk.voices.map((voice: VoiceTalk) => [
    naming.speaker(voice),
    String(voice.words),
    `${Math.round(voice.share * 100)} %`,
  ]);
  const figures = words.figures(review.talk).map((figure) => item(markdown(naming.words(figure))));
  return `${table([words.talk.who, words.talk.words, words.talk.share], rows)}\n${figures.join('')}`;
}

const quoted = ({ quote: said }: Evidence, { naming }: ExportSource, depth: number): string =>
  quote(naming.words(said), depth);

function clockFrom({ review, session }: ExportSource): (at: number) => string {
  const from = review.span?.from ?? session.startedAt;
  return (at) => clock(at - from);
}
