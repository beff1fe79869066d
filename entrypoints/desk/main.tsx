import './style.css';
import { Desk } from '#components/desk/desk.tsx';
import { showPage } from '#components/live/show-page.tsx';
import { useErasure } from '#components/live/use-erasure.ts';
import { useLanguage } from '#components/live/use-language.ts';
import { useLeaving } from '#components/live/use-leaving.ts';
import { useSettings } from '#components/live/use-settings.ts';
import { SettingsScope } from '#components/settings/settings-scope.tsx';

function DeskTab() {
  const settings = useSettings();
  const language = useLanguage();
  useErasure();
  useLeaving();
  return (
    <SettingsScope settings={settings}>
      <Desk key={language} />
    </SettingsScope>
  );
}

void showPage('the desk', <DeskTab />);
