/** "Name: text", and which labels are names: "the answer: yes" has a colon too. */

export interface Labelled {
  readonly label: string;
  readonly rest: string;
}

const LABEL = /^\s*([^\s:：][^:：]{0,79})(?::(?:\s+|$)|：\s*)(.*)$/u;
const MAX_NAME_WORDS = 6;
const NOT_IN_NAMES = /[?!;"<>{}[\]|=]|\.\.|…/;
/** Words that introduce a sentence, not a speaker. */
const NEVER_NAMES = new Set(['note', 'notes', 'example', 'warning', 'tip', 'hint', 'http', 'https', 'ps', 'todo']);
const PARTICLES = new Set([
  'de',
  'da',
  'del',
  'della',
  'di',
  'dos',
  'du',
  'la',
  'le',
  'van',
  'von',
  'der',
  'den',
  'al',
]);

export function splitLabel(line: string): Labelled | null {
  const [, label = '', rest = ''] = LABEL.exec(line) ?? [];
  return isPlausibleName(label) ? { label: label.trim(), rest } : null;
}

export function isPlausibleName(text: string): boolean {
  const name = text.trim();
  if (name.length > 80 || NOT_IN_NAMES.test(name) || !/[\p{L}\p{N}]/u.test(name)) return false;
  return name.split(/\s+/).length <= MAX_NAME_WORDS && !NEVER_NAMES.has(name.toLowerCase()) && !/[.,]$/.test(name);
}

/** As names are written; scripts without capitals pass. */
export function isCapitalised(name: string): boolean {
  return name.split(/\s+/).every((word) => !/^\p{Ll}/u.test(word) || PARTICLES.has(word));
}

/** Nearly everything has a label: this is how the file says who speaks. */
const EVERYWHERE = 0.9;
const USUALLY = 0.5;

/**
 * @param labels every label in the file, as often as it occurs
 * @param total how many labels there could be
 * @returns those that are names: the rarer labels are, the more a single one has to look like it
 */
export function chooseNames(labels: readonly string[], total: number): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  const share = labels.length / Math.max(1, total);
  const names = [...counts].filter(([label, count]) => {
    if (share >= EVERYWHERE) return true;
    const recurs = count > 1;
    return share >= USUALLY ? recurs || isCapitalised(label) : recurs && isCapitalised(label);
  });
  return new Set(names.map(([label]) => label));
}
