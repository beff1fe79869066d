import { type CaptionPick, parsePick } from '#core/captions/pick.ts';

/** What is not of its form is dropped, and the rest kept. Oldest first. */
export function parsePicks(stored: unknown): Map<string, CaptionPick> {
  if (typeof stored !== 'object' || stored === null) return new Map();
  const picks = Object.entries(stored).flatMap(([host, value]) => {
    const pick = parsePick(value);
    return pick === null ? [] : [[host, pick] as const];
  });
  return new Map(picks.sort(([, a], [, b]) => a.pickedAt - b.pickedAt));
}
