import { t } from '#i18n/i18n.ts';
import { Button } from '../controls/button.tsx';
import { openPanel } from '../live/open-panel.ts';
import { useWindowId } from '../live/use-window-id.ts';

/** The window is known before the press: the browser opens the panel at once or not at all. */
export function OpenPanelButton() {
  const windowId = useWindowId();
  return (
    <Button data-action="open-panel" onClick={() => void (windowId !== null && openPanel(windowId))}>
      {t('desk.openPanel')}
    </Button>
  );
}
