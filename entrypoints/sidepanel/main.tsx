import './style.css';
import { showPage } from '#components/live/show-page.tsx';
import { useErasure } from '#components/live/use-erasure.ts';
import { useLanguage } from '#components/live/use-language.ts';
import { useLeaving } from '#components/live/use-leaving.ts';
import { useLens } from '#components/live/use-lens.ts';
import { usePanelModel } from '#components/live/use-panel-model.ts';
import { useSettings } from '#components/live/use-settings.ts';
import { Panel } from '#components/panel/panel.tsx';
import { Rehearsal } from '#components/rehearsal/rehearsal.tsx';
import { rehearsalSpeed } from '#components/rehearsal/rehearsal-speed.ts';
import { useRehearsing } from '#components/rehearsal/use-rehearsing.ts';
import { SettingsScope } from '#components/settings/settings-scope.tsx';

function SidePanel() {
  const settings = useSettings();
  const panel = usePanelModel(settings);
  const language = useLanguage();
  useErasure();
  useLeaving();
  const lens = useLens();
  const rehearsing = useRehearsing(panel?.model ?? null);
  if (panel === null) return null;
  return (
    <SettingsScope settings={settings}>
      {rehearsing && lens !== null ? (
        <Rehearsal key={language} {...panel} lens={lens} speed={rehearsalSpeed(location.search)} />
      ) : (
        <Panel key={language} {...panel} />
      )}
    </SettingsScope>
  );
}

void showPage('the panel', <SidePanel />);
