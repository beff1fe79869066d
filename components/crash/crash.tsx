import { t } from '#i18n/i18n.ts';
import { Button } from '../controls/button.tsx';

export function Crash() {
  return (
    <main data-panel-state="crashed" className="min-h-dvh bg-ground p-5 text-ink">
      <div role="alert">
        <h1 className="now-cue">{t('crash.title')}</h1>
        <p className="mt-3">{t('crash.text')}</p>
      </div>
      <Button kind="main" data-action="reload" className="mt-5" onClick={() => location.reload()}>
        {t('crash.reload')}
      </Button>
    </main>
  );
}
