// The running commentary: a line for each finished caption, a line for each change of the panel.
import type { Turn } from '../../tests/stage/stage-api.ts';
import type { PanelSnapshot } from './panel-snapshot.ts';

/** "round api-design 0.93 -> now: Name the main resources" */
export const coaching = ({ round, confidence, cue }: PanelSnapshot): string =>
  round ? [`round ${round} ${confidence}`, ...(cue ? [`now: ${cue}`] : [])].join(' -> ') : 'no round yet';

export const captionLine = (turn: Turn, shown: PanelSnapshot): string =>
  `${turn.speaker}: ${turn.text} -> ${coaching(shown)}`;

/** What has changed between two looks at the panel, or nothing worth a line. */
export function changeLine(before: PanelSnapshot | undefined, after: PanelSnapshot): string | undefined {
  if (!after.state) return undefined;
  const fresh = after.covered.filter((step) => !before?.covered.includes(step));
  const parts = [
    ...(before?.state === after.state ? [] : [`panel ${after.state}`]),
    ...(before?.health === after.health ? [] : [`capture ${after.health}`]),
    ...(before?.round === after.round || !after.round ? [] : [`round ${after.round} ${after.confidence}`]),
    ...(fresh.length > 0 && before?.round === after.round ? [`covered ${fresh.join(', ')}`] : []),
    ...(before?.now === after.now || !after.cue ? [] : [`now: ${after.cue}`]),
  ];
  return parts.length > 0 ? `    -> ${parts.join(' -> ')}` : undefined;
}
