import { useState } from 'react';
import { expiredSessions } from '#core/session/retention.ts';
import { currentLocale, t } from '#i18n/i18n.ts';
import { parseBackedUp } from '#settings/parse-backed-up.ts';
import type { Settings } from '#settings/settings.ts';
import { Button } from '../controls/button.tsx';
import { Check } from '../settings/check.tsx';
import { settingNames } from '../settings/setting-names.ts';
import { useSettingsShown } from '../settings/settings-context.ts';
import type { ImportPlan } from './plan-facts.ts';

const FATES = ['added', 'continued', 'beside', 'known'] as const;

interface FactsPlanProps {
  readonly plan: ImportPlan;
  readonly onBring: (withSettings: boolean) => void;
  readonly onClose: () => void;
}

/** What a file holds, and what would become of it. */
export function FactsPlan({ plan, onBring, onClose }: FactsPlanProps) {
  const { file, fates, sessions } = plan;
  const [withSettings, setWithSettings] = useState(false);
  const shown = useSettingsShown();
  const settings = file.format === 'ringside-backup' ? parseBackedUp(file.fields.get('settings')) : null;
  // They count for what is here as well.
  const shortens = withSettings && settings !== null && settings.settings.retention.kind !== 'forever';
  // As they would be from then on.
  const expiring = expiringIn(plan, withSettings && settings !== null ? settings.settings : shown);
  const isAllHere = fates.known === sessions.length;
  const isWanted = !isAllHere || withSettings;
  const madeAt = Date.parse(String(file.fields.get('exportedAt')));
  return (
    <>
      <p className="mt-2">
        {t('imports.sessions.holds', { count: sessions.length })}{' '}
        {!Number.isNaN(madeAt) && t('imports.sessions.madeAt', { when: dateOf(madeAt) })}
      </p>
      {isAllHere ? (
        <p data-import-plan className="mt-2 font-semibold">
          {t('imports.sessions.allHere')}
        </p>
      ) : (
        <ul data-import-plan className="mt-2 list-disc pl-5">
          {FATES.filter((fate) => fates[fate] > 0).map((fate) => (
            <li key={fate}>{t(`imports.sessions.fates.${fate}`, { count: fates[fate] })}</li>
          ))}
        </ul>
      )}
      {shortens && <p className="mt-2 font-semibold text-asked">{t('imports.sessions.shortens')}</p>}
      {!shortens && isWanted && <p className="mt-2">{t('imports.sessions.nothingLost')}</p>}
      {expiring > 0 && <p className="mt-2 text-asked">{t('imports.sessions.expiring', { count: expiring })}</p>}
      {settings !== null && (
        <div className="mt-2">
          <Check
            name="with-settings"
            label={t('imports.sessions.settings')}
            about={t('imports.sessions.settingsAbout')}
            checked={withSettings}
            onCheck={setWithSettings}
          />
          {settings.damaged.length > 0 && (
            <p className="mt-1 ml-7 text-sm text-soft">
              {t('imports.sessions.settingsDamaged', { names: settingNames(settings.damaged) })}
            </p>
          )}
        </div>
      )}
      <div className="mt-4 flex flex-wrap justify-end gap-2">
        <Button kind={isWanted ? 'line' : 'main'} data-action="leave-import" onClick={onClose}>
          {t(isWanted ? 'imports.sessions.stop' : 'imports.sessions.close')}
        </Button>
        {isWanted && (
          <Button kind="main" data-action="start-import" onClick={() => onBring(withSettings)}>
            {t(isAllHere ? 'imports.sessions.startSettings' : 'imports.sessions.start')}
          </Button>
        )}
      </div>
    </>
  );
}

const dateOf = (at: number): string =>
  new Intl.DateTimeFormat(currentLocale(), { dateStyle: 'long', timeStyle: 'short' }).format(at);

/** How many of them would not stay for long, as far as their rows tell. */
function expiringIn({ sessions }: ImportPlan, { retention }: Settings): number {
  const kept = sessions
    .filter(({ fate }) => fate === 'added' || fate === 'beside')
    .map(({ found: { session }, id }) => ({
      id,
      platform: session.platform,
      aliveAt: Math.max(session.startedAt, session.endedAt ?? 0),
    }));
  return expiredSessions(kept, retention, { live: new Set(), isShown: false, now: Date.now() }).length;
}
