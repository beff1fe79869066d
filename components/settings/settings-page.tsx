import { useCallback, useEffect } from 'react';
import { t } from '#i18n/i18n.ts';
import { changeSettings, mendSettings } from '#settings/change-settings.ts';
import type { Settings } from '#settings/settings.ts';
import { DeskMain } from '../desk/desk-main.tsx';
import { Problem } from '../panel/problem.tsx';
import { BackupSection } from './backup-section.tsx';
import { ChangeContext } from './change-context.ts';
import { DamagedNotice } from './damaged-notice.tsx';
import { DeletionSection } from './deletion-section.tsx';
import { InterviewSection } from './interview-section.tsx';
import { KeysSection } from './keys-section.tsx';
import { LookSection } from './look-section.tsx';
import { PanelSection } from './panel-section.tsx';
import { RetentionSection } from './retention-section.tsx';
import { SitesSection } from './sites-section.tsx';
import { useSaving } from './use-saving.ts';
import { YouSection } from './you-section.tsx';

/** Every change counts at once, in every page that is open. */
export function SettingsPage() {
  const { problem, save } = useSaving();
  const change = useCallback((change: Partial<Settings>) => save(changeSettings(change)), [save]);
  useEffect(() => save(mendSettings()), [save]);
  return (
    <ChangeContext value={change}>
      <DeskMain title={t('desk.pages.settings')}>
        <p className="mt-1 text-soft">{t('settings.atOnce')}</p>
        {problem !== null && (
          <div className="sticky top-0 z-10 mt-3">
            <Problem sentence={t(`settings.problems.${problem}`)} />
          </div>
        )}
        <DamagedNotice />
        <YouSection />
        <InterviewSection />
        <PanelSection />
        <LookSection />
        <KeysSection />
        <SitesSection />
        <RetentionSection />
        <BackupSection />
        <DeletionSection />
      </DeskMain>
    </ChangeContext>
  );
}
