import { pictureLabel } from '../fingerprint.ts';

/**
 * Whose picture stands beside a row: the address of a picture holds the id of an account and, as
 * `displayname`, the name that belongs to it. Pieced together from other uses of that address (2020 to
 * 2026) and one report of pictures in captions; people without a picture have initials.
 */
const PICTURE = 'img[src*="displayname=" i]';
const OF_AN_ACCOUNT = /\/users\/[^/]+\/profilepicture/i;
/** A picture stands beside the message, or in it. */
const LEVELS_AROUND = 3;
/** "(Guest)", in any language. */
const REMARK = /\s*\([^()]*\)$/;

/** A label for the picture; null where there is none, or it is not that of the author. */
export function faceOf(row: Element, author: string): string | null {
  let around: Element | null = row;
  for (let level = 0; around !== null && level < LEVELS_AROUND; level += 1, around = around.parentElement) {
    const address = around.querySelector(PICTURE)?.getAttribute('src');
    if (address) return labelOf(address, author);
  }
  return null;
}

/** A row that is used again shows the last author's picture for a moment. */
function labelOf(address: string, author: string): string | null {
  const url = URL.canParse(address, BASE) ? new URL(address, BASE) : null;
  if (url === null || !OF_AN_ACCOUNT.test(url.pathname)) return null;
  const named = [...url.searchParams].find(([key]) => key.toLowerCase() === 'displayname')?.[1];
  const isTheirs = named?.replace(REMARK, '').trim() === author.replace(REMARK, '').trim();
  return isTheirs ? pictureLabel(url.pathname) : null;
}

/** Addresses may be relative; only their path counts. */
const BASE = 'https://teams.microsoft.com/';
