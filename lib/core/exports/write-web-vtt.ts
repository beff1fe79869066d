import { cleanText } from '../captions/tokens.ts';
import { RINGSIDE_HEADER } from '../transcripts/ringside-header.ts';
import { cueClock } from './clock.ts';
import type { ExportSource } from './export-source.ts';

/** Every utterance is a cue with its voice. The header says when it began, and that no cue repeats another. */
export function writeWebVtt({ review, naming, session }: ExportSource): string {
  const from = review.span?.from ?? session.startedAt;
  const cues = review.view.lines.flatMap((spoken) => {
    const { text, startedAt, updatedAt } = spoken.utterance;
    const words = escaped(cleanText(naming.words(text)));
    if (words === '') return [];
    const times = `${cueClock(startedAt - from)} --> ${cueClock(Math.max(startedAt, updatedAt) - from)}`;
    return [
      `${times}\n${spoken.speaker === null ? words : `<v ${escaped(cleanText(naming.speaker(spoken)))}>${words}</v>`}\n`,
    ];
  });
  return [`${RINGSIDE_HEADER} ${new Date(from).toISOString()}\n`, ...cues].join('\n');
}

/** Nothing that is said is a tag, an entity or an arrow. */
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
