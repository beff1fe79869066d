// Zoom's full transcript beside the call: everything once more, in a list whose rows are used again and again.
import { shownName } from '../cast.ts';
import type { LiveBlock } from '../page/caption-view.ts';
import { el } from '../page/dom.ts';
import type { ZoomSwitches } from '../stage-api.ts';
import { faces } from './face.ts';

const ROWS_IN_VIEW = 6;
const name = (part: string) => `lt-full-transcript__${part}`;

export interface FullTranscript {
  readonly element: HTMLElement;
  said(block: LiveBlock): void;
}

interface TranscriptParts {
  readonly switches: ZoomSwitches;
  readonly nameOf: (speaker: string) => string;
}

export function createFullTranscript({ switches, nameOf }: TranscriptParts): FullTranscript {
  const rows = Array.from({ length: ROWS_IN_VIEW }, () => el('div', { class: `${name('item')} easy-nav-list` }));
  const list = el(
    'div',
    { class: 'new-lt-list-container', role: 'list', 'aria-label': 'Live Transcription List' },
    ...rows,
  );
  const element = el('aside', { id: 'full-transcription' }, el('h2', {}, 'Transcript'), list);
  const said: LiveBlock[] = [];

  /** The face stands right before the name, so that a careless reader gets "IInes". */
  const title = (speaker: string) => {
    const shown = shownName(nameOf(speaker));
    const face = faces(nameOf(speaker), switches.avatars, name('avatar'));
    return el(
      'div',
      { class: name('title') },
      ...face,
      el('span', { class: name('display-name') }, el('b', {}, shown)),
    );
  };

  const draw = (row: HTMLElement, block: LiveBlock | undefined, previous: LiveBlock | undefined) => {
    if (!block) return row.replaceChildren();
    const head = previous?.speaker === block.speaker ? [] : [title(block.speaker)];
    const time = el('div', { class: name('time') }, '10:14:07');
    return row.replaceChildren(...head, el('div', {}, time, el('div', { class: name('message') }, block.text)));
  };

  return {
    element,
    said: (block) => {
      if (!block.speaker) return;
      if (!said.includes(block)) said.push(block);
      const first = Math.max(0, said.length - ROWS_IN_VIEW);
      for (const [index, row] of rows.entries()) draw(row, said[first + index], said[first + index - 1]);
    },
  };
}
