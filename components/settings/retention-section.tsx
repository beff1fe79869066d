import { useId } from 'react';
import type { Retention } from '#core/session/retention.ts';
import { t } from '#i18n/i18n.ts';
import { MOST_DAYS, RETENTIONS } from '#settings/choices.ts';
import { useChange } from './change-context.ts';
import { ChoiceGroup } from './choice-group.tsx';
import { Section } from './section.tsx';
import { useSettingsShown } from './settings-context.ts';

const USUAL_DAYS = 90;

export function RetentionSection() {
  const { retention } = useSettingsShown();
  const change = useChange();
  const id = useId();
  return (
    <Section name="retention" title={t('settings.retention.title')} about={t('settings.retention.about')}>
      <ChoiceGroup
        name="retention"
        label={t('settings.retention.keep')}
        about={t(`settings.retention.abouts.${retention.kind}`)}
        values={RETENTIONS}
        chosen={retention.kind}
        wordsFor={(kind) => t(`settings.retention.kinds.${kind}`)}
        onChoose={(kind) => change({ retention: retentionOf(kind) })}
      />
      {retention.kind === 'days' && (
        <label htmlFor={id} className="mt-1 flex flex-wrap items-center gap-2">
          {t('settings.retention.days')}
          <input
            id={id}
            type="number"
            min={1}
            max={MOST_DAYS}
            data-setting="days"
            defaultValue={retention.days}
            onChange={({ target }) => {
              if (target.validity.valid && Number.isInteger(target.valueAsNumber))
                change({ retention: { kind: 'days', days: target.valueAsNumber } });
            }}
            className="field w-24 invalid:border-bad"
          />
        </label>
      )}
    </Section>
  );
}

const retentionOf = (kind: Retention['kind']): Retention => (kind === 'days' ? { kind, days: USUAL_DAYS } : { kind });
