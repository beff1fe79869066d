import type { TranscriptEntry } from '#core/transcripts/transcript.ts';

/** Writers as simple as can be, for what the readers must read back. */

function clock(ms: number, mark: string, hours: boolean): string {
  const [h, m, s] = [Math.floor(ms / 3_600_000), Math.floor(ms / 60_000) % 60, Math.floor(ms / 1_000) % 60];
  const [hh, mm, ss] = [h, m, s].map((part) => String(part).padStart(2, '0'));
  const fraction = mark === '' ? '' : `${mark}${String(ms % 1_000).padStart(3, '0')}`;
  return `${hours || h > 0 ? `${hh}:` : ''}${mm}:${ss}${fraction}`;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export function writeVtt(entries: readonly TranscriptEntry[], style: { hours: boolean; wrap: number }): string {
  const cues = entries.map(({ speaker, text, startMs, endMs }) => {
    const times = `${clock(startMs ?? 0, '.', style.hours)} --> ${clock(endMs ?? 0, '.', style.hours)}`;
    const words = wrapped(escaped(text), style.wrap);
    return `${times}\n${speaker === null ? words : `<v ${escaped(speaker)}>${words}</v>`}\n`;
  });
  return ['WEBVTT', '', ...cues].join('\n');
}

export function writeSrt(entries: readonly TranscriptEntry[]): string {
  return entries
    .map(({ speaker, text, startMs, endMs }, i) => {
      const times = `${clock(startMs ?? 0, ',', true)} --> ${clock(endMs ?? 0, ',', true)}`;
      return `${i + 1}\n${times}\n${speaker === null ? '' : `${speaker}: `}${text}\n`;
    })
    .join('\n');
}

export const writePlain = (entries: readonly TranscriptEntry[]): string =>
  entries.map(({ speaker, text }) => `${speaker}: ${text}\n`).join('');

export const writeZoomCaptions = (entries: readonly TranscriptEntry[]): string =>
  entries.map(({ speaker, text, startMs }) => `[${speaker}] ${clock(startMs ?? 0, '', true)}\n${text}\n`).join('\n');

export const writeTeamsText = (entries: readonly TranscriptEntry[]): string =>
  entries.map(({ speaker, text, startMs }) => `${speaker}   ${clock(startMs ?? 0, '', false)}\n${text}\n`).join('\n');

/** Breaks the line after so many words. */
function wrapped(text: string, words: number): string {
  return text
    .split(' ')
    .reduce((all, word, i) => (i === 0 ? word : `${all}${i % words === 0 ? '\n' : ' '}${word}`), '');
}

/** As video sites do: two lines, of which the upper one was said before, and in between the lower one alone. */
export function writeRolling(lines: readonly string[]): string {
  const windows = lines.flatMap((line, i) => [[...lines.slice(Math.max(0, i - 1), i), line], [line]]);
  return ['WEBVTT', '', ...windows.map((window, i) => rollingCue(window, i))].join('\n');
}

/** As live exports do: the line grows by a word a cue, below the one before. */
export function writeGrowing(lines: readonly string[]): string {
  const windows = lines.flatMap((line, i) => {
    const words = line.split(' ');
    return words.map((_, n) => [...lines.slice(Math.max(0, i - 1), i), words.slice(0, n + 1).join(' ')]);
  });
  return ['WEBVTT', '', ...windows.map((window, i) => rollingCue(window, i))].join('\n');
}

function rollingCue(window: readonly string[], i: number): string {
  return `${clock(i * 400, '.', true)} --> ${clock((i + 1) * 400, '.', true)}\n${escaped(window.join('\n'))}\n`;
}
