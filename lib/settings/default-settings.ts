import { USUAL_PATTERN } from '#core/exports/file-name.ts';
import { PLATFORM_IDS, type PlatformId } from '#core/session/session.ts';
import type { Settings } from './settings.ts';

export const DEFAULT_SETTINGS: Settings = {
  names: Object.fromEntries(PLATFORM_IDS.map((id) => [id, ''])) as Record<PlatformId, string>,
  role: 'candidate',
  language: 'English',
  rounds: [],
  sayLines: true,
  pacing: true,
  theme: 'system',
  textSize: 100,
  retention: { kind: 'forever' },
  fileNames: USUAL_PATTERN,
  keys: {},
};
