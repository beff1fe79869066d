import { addCallHost } from '#settings/call-hosts.ts';
import { changeSettings } from '#settings/change-settings.ts';
import type { BackedUp } from '#settings/parse-backed-up.ts';
import type { Saved } from '#settings/saved.ts';
import { setUiLanguage } from '#settings/ui-language.ts';

/** What could be read of a backup's settings; the rest stays as it is here. */
export async function restoreSettings({ settings, damaged, uiLanguage, hosts }: BackedUp): Promise<Saved> {
  const readable = Object.entries(settings).filter(([name]) => !damaged.some((known) => known === name));
  const saved = await changeSettings(Object.fromEntries(readable));
  if (!saved.ok) return saved;
  for (const host of hosts) await addCallHost(host);
  await setUiLanguage(uiLanguage);
  return saved;
}
