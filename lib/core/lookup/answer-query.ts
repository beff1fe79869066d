import { GROUP_OF, type GroupName, type LookupAnswer, type LookupHit, type TitledSum } from './answer.ts';
import { cardTexts } from './card-texts.ts';
import type { NoteShelf } from './find-notes.ts';
import { highlight } from './highlight.ts';
import type { Found, Lookup } from './look-up.ts';
import { MAX_QUERY_CHARS } from './query-length.ts';
import { shorten, snippet } from './snippet.ts';
import { reckon } from './sums/reckon.ts';
import type { Sum } from './sums/sum.ts';

/** The best few stand together; what follows is in groups. */
const MOST_BEST = 3;
const MOST_IN_GROUP = 4;
const MOST_GROUPED = 18;

/** Everything that a query leads to, in the order in which it is shown. */
export function answerQuery(typed: string, lookup: Lookup, notes: NoteShelf): LookupAnswer {
  const query = typed.slice(0, MAX_QUERY_CHARS);
  if (query.trim() === '') return { sums: [], groups: [{ name: 'browse', hits: browse(lookup) }] };
  const sums = reckon(query).map((sum) => titled(sum, lookup));
  // Beside a sum only what its words lead to is worth a look: its figures would lead anywhere.
  const worded = sums.length === 0 ? query : query.replace(/\S*\d\S*/g, ' ');
  const all = withoutFolded(lookup.find(worded));
  const found = sums.length === 0 ? all : all.filter(({ isWhole }) => isWhole).slice(0, MOST_BEST);
  const toHit = (one: Found) => hitOf(one, worded, lookup);
  const best = found.slice(0, MOST_BEST).map(toHit);
  const groups = [
    { name: 'best' as const, hits: best },
    { name: 'notes' as const, hits: notes.find(query) },
    ...grouped(found.slice(MOST_BEST)).map(({ name, found: some }) => ({ name, hits: some.map(toHit) })),
  ];
  return { sums, groups: groups.filter(({ hits }) => hits.length > 0) };
}

/** The trees to walk and the rounds in their order. */
function browse(lookup: Lookup): readonly LookupHit[] {
  return lookup.contents().map((entry) => ({ ...entry, titleMarks: [], lineMarks: [] }));
}

/** A rung of a concept is left out where the concept itself stands above it, or another rung of it. */
function withoutFolded(found: readonly Found[]): readonly Found[] {
  const seen = new Set<string>();
  return found.filter(({ entry }) => {
    if (entry.kind !== 'concept' && entry.kind !== 'level') return true;
    const concept = entry.id.split(':')[1]?.split('/').slice(0, 2).join('/') ?? entry.id;
    return !seen.has(concept) && seen.add(concept);
  });
}

/** In the order of their best; each group and all of them together no longer than one looks through. */
function grouped(found: readonly Found[]): { readonly name: GroupName; readonly found: readonly Found[] }[] {
  const groups = new Map<GroupName, Found[]>();
  let count = 0;
  for (const one of found) {
    const name = GROUP_OF[one.entry.kind];
    const group = groups.get(name) ?? [];
    if (group.length === MOST_IN_GROUP) continue;
    if (count === MOST_GROUPED) break;
    groups.set(name, [...group, one]);
    count += 1;
  }
  return [...groups].map(([name, some]) => ({ name, found: some }));
}

function hitOf({ entry, words }: Found, query: string, lookup: Lookup): LookupHit {
  const titleMarks = highlight(entry.title, query, words);
  const own = shorten(entry.line);
  const ownMarks = highlight(own, query, words);
  // What made it a hit may stand deep in its card: then that is the line to show.
  const deep = titleMarks.length > 0 || ownMarks.length > 0 ? null : deepLine(entry.id, words, lookup);
  const line = deep ?? own;
  return { ...entry, line, titleMarks, lineMarks: deep === null ? ownMarks : highlight(line, query, words) };
}

function deepLine(id: string, words: readonly string[], lookup: Lookup): string | null {
  const opened = lookup.open(id);
  return opened === null ? null : snippet(cardTexts(opened.card), words);
}

function titled(sum: Sum, lookup: Lookup): TitledSum {
  const formula = sum.kind === 'formula' ? lookup.open(`formula:${sum.formula}`)?.entry : undefined;
  return { ...sum, title: formula?.title ?? null, rule: formula?.line ?? null };
}
