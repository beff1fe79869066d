import { useId } from 'react';
import { LANGUAGES, type Language } from '#core/captions/language.ts';
import { EXPECTABLE_ROUNDS } from '#core/session/viewer.ts';
import { t } from '#i18n/i18n.ts';
import { languageName } from '../health/language-name.ts';
import { titleOf } from '../round/round-title.ts';
import { useChange } from './change-context.ts';
import { Check } from './check.tsx';
import { Section } from './section.tsx';
import { useSettingsShown } from './settings-context.ts';

export function InterviewSection() {
  const { language, rounds } = useSettingsShown();
  const change = useChange();
  const id = useId();
  return (
    <Section name="interview" title={t('settings.interview.title')}>
      <label htmlFor={id} className="mt-4 block font-semibold">
        {t('settings.interview.language')}
      </label>
      <p id={`${id}-about`} className="text-sm text-soft">
        {t('settings.interview.languageAbout')}
      </p>
      <select
        id={id}
        data-setting="language"
        aria-describedby={`${id}-about`}
        value={language}
        onChange={({ target }) => change({ language: target.value as Language })}
        className="field mt-1"
      >
        {LANGUAGES.map((value) => (
          <option key={value} value={value}>
            {languageName(value)}
          </option>
        ))}
      </select>
      <fieldset className="mt-4">
        <legend className="font-semibold">{t('settings.interview.rounds')}</legend>
        <p className="text-sm text-soft">{t('settings.interview.roundsAbout')}</p>
        <div className="mt-1 grid gap-x-4 sm:grid-cols-2">
          {EXPECTABLE_ROUNDS.map((round) => (
            <Check
              key={round}
              name={`round-${round}`}
              label={titleOf(round)}
              lang="en"
              checked={rounds.includes(round)}
              onCheck={(checked) =>
                change({ rounds: EXPECTABLE_ROUNDS.filter((id) => (id === round ? checked : rounds.includes(id))) })
              }
            />
          ))}
        </div>
      </fieldset>
    </Section>
  );
}
