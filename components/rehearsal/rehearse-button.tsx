import { t } from '#i18n/i18n.ts';
import { usePanelStore } from '#store/panel.ts';
import { Button } from '../controls/button.tsx';

/** The rehearsal without a call, whenever somebody wants to see how it works. */
export function RehearseButton() {
  const rehearsalStarted = usePanelStore((s) => s.rehearsalStarted);
  return (
    <Button icon="play" data-action="rehearse" onClick={rehearsalStarted}>
      {t('rehearsal.start')}
    </Button>
  );
}
