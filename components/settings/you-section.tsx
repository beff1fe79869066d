import { PLATFORM_IDS } from '#core/session/session.ts';
import { t } from '#i18n/i18n.ts';
import { useChange } from './change-context.ts';
import { ChoiceGroup } from './choice-group.tsx';
import { NameField } from './name-field.tsx';
import { Section } from './section.tsx';
import { useSettingsShown } from './settings-context.ts';

export function YouSection() {
  const { names, role } = useSettingsShown();
  const change = useChange();
  return (
    <Section name="you" title={t('settings.you.title')}>
      <ChoiceGroup
        name="role"
        label={t('settings.you.role')}
        values={['candidate', 'interviewer'] as const}
        chosen={role}
        wordsFor={(value) => t(`settings.you.roles.${value}`)}
        onChoose={(value) => change({ role: value })}
      />
      <fieldset className="mt-4">
        <legend className="font-semibold">{t('settings.you.names')}</legend>
        <p className="text-sm text-soft">{t('settings.you.namesAbout')}</p>
        <div className="mt-2 grid gap-x-4 gap-y-2 sm:grid-cols-2">
          {PLATFORM_IDS.map((platform) => (
            <NameField
              key={platform}
              platform={platform}
              name={names[platform]}
              onName={(name) => change({ names: { ...names, [platform]: name } })}
            />
          ))}
        </div>
      </fieldset>
    </Section>
  );
}
