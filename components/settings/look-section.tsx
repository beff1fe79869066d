import { t } from '#i18n/i18n.ts';
import { TEXT_SIZES, THEMES } from '#settings/choices.ts';
import { useUiLanguage } from '../live/use-ui-language.ts';
import { useChange } from './change-context.ts';
import { ChoiceGroup } from './choice-group.tsx';
import { Section } from './section.tsx';
import { useSettingsShown } from './settings-context.ts';

export function LookSection() {
  const { theme, textSize } = useSettingsShown();
  const change = useChange();
  const [uiLanguage, chooseUiLanguage] = useUiLanguage();
  return (
    <Section name="look" title={t('settings.look.title')}>
      <ChoiceGroup
        name="theme"
        label={t('settings.look.theme')}
        values={THEMES}
        chosen={theme}
        wordsFor={(value) => t(`settings.look.themes.${value}`)}
        onChoose={(value) => change({ theme: value })}
      />
      <ChoiceGroup
        name="textSize"
        label={t('settings.look.textSize')}
        values={TEXT_SIZES}
        chosen={textSize}
        wordsFor={(value) => t('settings.look.percent', { value })}
        onChoose={(value) => change({ textSize: value })}
      />
      <ChoiceGroup
        name="uiLanguage"
        label={t('settings.look.language')}
        about={t('settings.look.languageAbout')}
        values={['auto', 'en', 'de'] as const}
        chosen={uiLanguage}
        wordsFor={(value) => t(`settings.look.languages.${value}`)}
        onChoose={chooseUiLanguage}
      />
    </Section>
  );
}
