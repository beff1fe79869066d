import type { ListedSession } from './listed-session.ts';

const MOST_CHARS = 40;
const MOST_TAGS = 20;

/** "Acme" and "acme" are one tag. */
export const sameTag = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** As they were typed, parted by commas: each once, without what is empty. */
export function readTags(typed: string): readonly string[] {
  const tags = typed
    .split(',')
    .map((tag) => tag.trim().replace(/^#/, '').replace(/\s+/g, ' ').slice(0, MOST_CHARS).trim())
    .filter((tag) => tag !== '');
  return tags.filter((tag, i) => tags.findIndex((other) => sameTag(other, tag)) === i).slice(0, MOST_TAGS);
}

/** All tags there are, those used most first; of two spellings the one used last. */
export function tagsInUse(sessions: readonly Pick<ListedSession, 'tags'>[]): readonly string[] {
  const uses = new Map<string, { readonly tag: string; count: number }>();
  for (const tag of sessions.flatMap(({ tags }) => tags)) {
    const known = uses.get(tag.toLowerCase());
    if (known === undefined) uses.set(tag.toLowerCase(), { tag, count: 1 });
    else known.count += 1;
  }
  return [...uses.values()].sort((a, b) => b.count - a.count || a.tag.localeCompare(b.tag)).map(({ tag }) => tag);
}

const MOST_SUGGESTED = 8;

/** Of the tags in use, those that may be meant by what is being typed behind the last comma, and are not there yet. */
export function suggestTags(typed: string, inUse: readonly string[]): readonly string[] {
  const begin = lastOf(typed).toLowerCase();
  const there = readTags(typed);
  return inUse
    .filter((tag) => tag.toLowerCase().startsWith(begin) && !there.some((each) => sameTag(each, tag)))
    .slice(0, MOST_SUGGESTED);
}

/** What is being typed behind the last comma becomes this tag, and the next one can be typed. */
export const withTag = (typed: string, tag: string): string =>
  openTags([...readTags(typed.slice(0, typed.lastIndexOf(',') + 1)), tag]);

/** As they are typed, with room for one more. */
export const openTags = (tags: readonly string[]): string => tags.map((tag) => `${tag}, `).join('');

const lastOf = (typed: string): string => typed.slice(typed.lastIndexOf(',') + 1).trim();
