import { parseCallHost } from './call-host.ts';
import { type ParsedSettings, parseSettings } from './parse-settings.ts';
import { parseUiLanguage, type UiLanguage } from './parse-ui-language.ts';

/**
 * Settings of a backup. Left out on purpose: the agreement, which is given anew in every browser; where captions were
 * pointed at, since no file may say where on a page to read; and the plan of the next session, which would be another one.
 */
export interface BackedUp extends ParsedSettings {
  readonly uiLanguage: UiLanguage;
  /** Sites that the user has named. Whether they may be read is asked for anew. */
  readonly hosts: readonly string[];
}

const MOST_HOSTS = 200;

/** Null where there are none. */
export function parseBackedUp(stored: unknown): BackedUp | null {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return null;
  const { uiLanguage, hosts, ...settings } = { ...stored } as Readonly<Record<string, unknown>>;
  return { ...parseSettings(settings), uiLanguage: parseUiLanguage(uiLanguage), hosts: hostsIn(hosts) };
}

function hostsIn(stored: unknown): readonly string[] {
  if (!Array.isArray(stored)) return [];
  const hosts = stored.slice(0, MOST_HOSTS).flatMap((typed: unknown) => {
    const parsed = typeof typed === 'string' ? parseCallHost(typed) : null;
    return parsed?.ok === true ? [parsed.host] : [];
  });
  return [...new Set(hosts)];
}
