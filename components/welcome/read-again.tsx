import { t } from '#i18n/i18n.ts';
import { usePanelStore } from '#store/panel.ts';
import { Button } from '../controls/button.tsx';

/** Leads back to the introduction. */
export function ReadAgain() {
  const welcomeOpened = usePanelStore((s) => s.welcomeOpened);
  return (
    <Button data-action="read-again" onClick={welcomeOpened}>
      {t('welcome.readAgain')}
    </Button>
  );
}
