import { PLATFORM_IDS, type SessionSource } from '#core/session/session.ts';
import type { Viewer } from '#core/session/viewer.ts';
import type { Settings } from './settings.ts';

/** What the settings say about the user in a session. A transcript file may come from any of the platforms. */
export function viewerOf({ names, role, rounds }: Settings, source: SessionSource): Viewer {
  const here = source === 'file' ? PLATFORM_IDS.map((platform) => names[platform]) : [names[source]];
  return { names: here.filter((name) => name.trim() !== ''), role, expects: rounds };
}
