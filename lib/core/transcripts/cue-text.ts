/** What WebVTT and SRT put into the words of a cue: tags, voices, entities. */

/** The words of one voice in a cue, line by line. */
export interface VoicePart {
  readonly speaker: string | null;
  readonly lines: readonly string[];
}

/** Known tags only, so that "a < b and c > d" is kept. Bounded, so that `<<<<` costs nothing. */
const TAG =
  /<(\/?)(v|c|i|b|u|s|lang|ruby|rt|font|span|p|br)((?:[.\s][^<>]{0,300})?)\s?\/?>|<\d[\d:.,]{0,15}>|\{\\[^{}]{0,50}\}/gi;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|nbsp|lrm|rlm|quot|apos));/gi;

const NAMED_ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  lrm: '',
  rlm: '',
  quot: '"',
  apos: "'",
};

/** Divides a cue among its voices; what stands outside a voice tag is nobody's. */
export function readVoices(lines: readonly string[]): readonly VoicePart[] {
  const parts: { speaker: string | null; text: string }[] = [];
  let speaker: string | null = null;
  const add = (text: string): void => {
    const last = parts.at(-1);
    if (last?.speaker === speaker) last.text += text;
    else parts.push({ speaker, text });
  };
  const text = lines.join('\n');
  let from = 0;
  for (const tag of text.matchAll(TAG)) {
    add(text.slice(from, tag.index));
    from = tag.index + tag[0].length;
    const [, closing, kind = '', annotation = ''] = tag;
    if (kind.toLowerCase() === 'br') add('\n');
    if (kind.toLowerCase() === 'v') speaker = closing === '/' ? null : readName(annotation);
  }
  add(text.slice(from));
  return parts.flatMap((part) => {
    const spoken = part.text.split('\n').filter((line) => line.trim() !== '');
    return spoken.length === 0 ? [] : [{ speaker: part.speaker, lines: spoken.map(decodeEntities) }];
  });
}

/** `.loud.first Ann Lee`: classes, then the name. */
function readName(annotation: string): string | null {
  return decodeEntities(annotation.replace(/^\.\S*/, '')).trim() || null;
}

function decodeEntities(text: string): string {
  return text.replace(ENTITY, (_, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED_ENTITIES[name.toLowerCase()] ?? '';
    const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return point <= 0x10ffff ? String.fromCodePoint(point) : '';
  });
}
