/** Anki's own text import: headers, then a note a line, its fields separated by tabs and written in HTML. */
import type { RoundReview, StepReview } from '../review/review.ts';
import type { ExportSource } from './export-source.ts';

export interface AnkiWords {
  readonly deck: string;
  /** What Anki calls its plain card with two sides, in the user's language. */
  readonly noteType: string;
  /** The front of a card. */
  question(round: string, cue: string): string;
  readonly say: string;
  readonly why: string;
  readonly pitfalls: string;
  readonly asked: string;
}

export const ankiHead = ({ deck, noteType }: AnkiWords): string =>
  [
    '#separator:tab',
    '#html:true',
    `#deck:${oneLine(deck)}`,
    `#notetype:${oneLine(noteType)}`,
    '#tags column:3',
    '',
  ].join('\n');

/** What somebody might learn from a step: it was not covered, or too late. */
const MISSED: ReadonlySet<StepReview['verdict']> = new Set(['started', 'unanswered', 'missed', 'late']);

/** A card for every step that was missed. Its front is always the same: Anki knows it again, and updates it. */
export function writeAnki(source: ExportSource, words: AnkiWords): string {
  return missedSteps(source)
    .map(({ round, step }) => card(source, words, round, step))
    .join('');
}

export const missedSteps = ({ review }: Pick<ExportSource, 'review'>) =>
  review.rounds.flatMap(({ round, steps }) =>
    steps.filter(({ verdict }) => MISSED.has(verdict)).map((step) => ({ round, step })),
  );

function card(
  { naming }: ExportSource,
  words: AnkiWords,
  round: RoundReview['round'],
  { step, asked }: StepReview,
): string {
  const back = [
    `<p>${html(words.say)}<br><q>${html(step.say)}</q></p>`,
    `<p>${html(words.why)}<br>${html(step.why)}</p>`,
    step.pitfalls.length === 0
      ? ''
      : `<p>${html(words.pitfalls)}</p><ul>${step.pitfalls.map((pitfall) => `<li>${html(pitfall)}</li>`).join('')}</ul>`,
    asked === null ? '' : `<p>${html(words.asked)}<br><q>${html(naming.words(asked.quote))}</q></p>`,
  ];
  // Tags are separated by spaces.
  return `${[html(words.question(round.title, step.cue)), back.join(''), `ringside ringside::${round.id}`].join('\t')}\n`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** One line, and no character that Anki reads as a separator, a quote, a comment or a cloze. */
function html(text: string): string {
  return oneLine(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replaceAll('{', '&#123;')
    .replaceAll('[', '&#91;')
    .replace(/^#/, '&#35;');
}
