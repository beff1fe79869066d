import { t } from '#i18n/i18n.ts';
import { useChange } from './change-context.ts';
import { Check } from './check.tsx';
import { Section } from './section.tsx';
import { useSettingsShown } from './settings-context.ts';

const SWITCHES = ['sayLines', 'pacing'] as const;

export function PanelSection() {
  const settings = useSettingsShown();
  const change = useChange();
  return (
    <Section name="panel" title={t('settings.panel.title')}>
      <div className="mt-2">
        {SWITCHES.map((name) => (
          <Check
            key={name}
            name={name}
            label={t(`settings.panel.${name}.label`)}
            about={t(`settings.panel.${name}.about`)}
            checked={settings[name]}
            onCheck={(checked) => change({ [name]: checked })}
          />
        ))}
      </div>
    </Section>
  );
}
