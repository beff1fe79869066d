import { t } from '#i18n/i18n.ts';
import { Button } from '../controls/button.tsx';
import { isChangeable, rowOf } from '../keys/bind-keys.ts';
import { useBindings } from '../keys/bindings-context.ts';
import { useChange } from './change-context.ts';
import { KeyRow } from './key-row.tsx';
import { Section } from './section.tsx';
import { useSettingsShown } from './settings-context.ts';
import { ShortcutList } from './shortcut-list.tsx';

export function KeysSection() {
  const { keys } = useSettingsShown();
  const { entries } = useBindings();
  const change = useChange();
  const isUsual = Object.keys(keys).length === 0;
  return (
    <Section name="keys" title={t('settings.keys.title')} about={t('settings.keys.about')}>
      <ul className="mt-3">
        {entries.filter(isChangeable).map((entry) => (
          <KeyRow
            key={entry.does}
            entry={entry}
            isUsual={!Object.hasOwn(keys, rowOf(entry))}
            onKey={(key) => change({ keys: { ...keys, [rowOf(entry)]: key } })}
            onReset={() => {
              const { [rowOf(entry)]: _, ...others } = keys;
              change({ keys: others });
            }}
          />
        ))}
      </ul>
      <Button data-action="reset-keys" disabled={isUsual} onClick={() => change({ keys: {} })} className="mt-3">
        {t('settings.keys.resetAll')}
      </Button>
      <ShortcutList />
    </Section>
  );
}
