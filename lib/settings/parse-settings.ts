import * as v from 'valibot';
import { LANGUAGES } from '#core/captions/language.ts';
import { LONGEST_PATTERN } from '#core/exports/file-name.ts';
import { PLATFORM_IDS, type PlatformId } from '#core/session/session.ts';
import { EXPECTABLE_ROUNDS } from '#core/session/viewer.ts';
import { MOST_DAYS, MOST_NAME_CHARS, TEXT_SIZES, THEMES } from './choices.ts';
import { DEFAULT_SETTINGS } from './default-settings.ts';
import type { Settings } from './settings.ts';

const MOST_KEYS = 50;

const name = v.pipe(v.string(), v.maxLength(MOST_NAME_CHARS));

/** A platform that was not known yet when this was stored has no name. */
const names = v.object(
  Object.fromEntries(PLATFORM_IDS.map((id) => [id, v.optional(name, '')])) as Record<
    PlatformId,
    v.OptionalSchema<typeof name, ''>
  >,
);

const retention = v.variant('kind', [
  v.object({ kind: v.literal('forever') }),
  v.object({
    kind: v.literal('days'),
    days: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(MOST_DAYS)),
  }),
  v.object({ kind: v.literal('nothing') }),
]);

const keys = v.pipe(
  v.record(v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,30}$/)), v.pipe(v.string(), v.regex(/^\S{1,20}$/u))),
  v.check((bound) => Object.keys(bound).length <= MOST_KEYS),
);

const FIELDS = {
  names,
  role: v.picklist(['candidate', 'interviewer']),
  language: v.picklist(LANGUAGES),
  rounds: v.pipe(v.array(v.picklist(EXPECTABLE_ROUNDS)), v.maxLength(EXPECTABLE_ROUNDS.length)),
  sayLines: v.boolean(),
  pacing: v.boolean(),
  theme: v.picklist(THEMES),
  textSize: v.picklist(TEXT_SIZES),
  retention,
  fileNames: v.pipe(v.string(), v.maxLength(LONGEST_PATTERN)),
  keys,
} satisfies { readonly [Name in keyof Settings]: v.GenericSchema<unknown, Settings[Name]> };

type SettingName = keyof typeof FIELDS;

export interface ParsedSettings {
  readonly settings: Settings;
  /** What could not be read, and is as if it had never been set. */
  readonly damaged: readonly SettingName[];
}

export const SETTING_NAMES = Object.keys(FIELDS) as SettingName[];

/** Field by field: one that is damaged takes none of the others with it. */
export function parseSettings(stored: unknown): ParsedSettings {
  if (stored === null || stored === undefined) return { settings: DEFAULT_SETTINGS, damaged: [] };
  if (typeof stored !== 'object' || Array.isArray(stored))
    return { settings: DEFAULT_SETTINGS, damaged: SETTING_NAMES };
  const damaged: SettingName[] = [];
  const read = SETTING_NAMES.flatMap((name) => {
    // Not there yet when this was stored.
    if (!Object.hasOwn(stored, name)) return [];
    const result = v.safeParse(FIELDS[name], (stored as Record<string, unknown>)[name]);
    if (!result.success) damaged.push(name);
    return result.success ? [[name, result.output] as const] : [];
  });
  return { settings: { ...DEFAULT_SETTINGS, ...Object.fromEntries(read) }, damaged };
}
