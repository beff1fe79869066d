import { CAST } from '../stage/cast.ts';
import type { Turn } from '../stage/stage-api.ts';

const NAMES = new Map(CAST.map(({ role, name, isSelf }) => [role, isSelf ? 'You' : name]));

/** What Meet's captions hold after a dialogue: whatever one speaker says without a break is one block. */
export function captionBlocks(turns: readonly Turn[]): [speaker: string, text: string][] {
  const blocks: [string, string][] = [];
  for (const { speaker, text } of turns) {
    const name = NAMES.get(speaker) ?? speaker;
    const last = blocks.at(-1);
    if (last?.[0] === name) last[1] = `${last[1]} ${text}`;
    else blocks.push([name, text]);
  }
  return blocks;
}
