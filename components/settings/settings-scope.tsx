import { type ReactNode, useMemo } from 'react';
import type { Settings } from '#settings/settings.ts';
import { bindKeys } from '../keys/bind-keys.ts';
import { BindingsContext } from '../keys/bindings-context.ts';
import { SettingsContext } from './settings-context.ts';

/** Everything drawn in it keeps to these settings. */
export function SettingsScope({ settings, children }: { readonly settings: Settings; readonly children: ReactNode }) {
  const bindings = useMemo(() => bindKeys(settings.keys), [settings.keys]);
  return (
    <SettingsContext value={settings}>
      <BindingsContext value={bindings}>{children}</BindingsContext>
    </SettingsContext>
  );
}
