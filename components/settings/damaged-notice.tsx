import { t } from '#i18n/i18n.ts';
import { Button } from '../controls/button.tsx';
import { useDamaged } from '../live/use-damaged.ts';
import { settingNames } from './setting-names.ts';

/** Settings that could not be read: which, and what was found in their place. */
export function DamagedNotice() {
  const [damaged, dismiss] = useDamaged();
  if (damaged === null) return null;
  return (
    <section
      aria-labelledby="damaged-title"
      data-damaged
      className="mt-4 rounded-[5px] border border-edge bg-asked-wash px-4 py-3"
    >
      <h2 id="damaged-title" className="font-bold">
        {t('settings.damaged.title')}
      </h2>
      <p className="mt-1">{t('settings.damaged.text', { names: settingNames(damaged.names) })}</p>
      <details className="mt-2">
        <summary className="cursor-pointer font-semibold">{t('settings.damaged.found')}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <pre tabIndex={0} className="mt-1 max-h-60 overflow-auto text-sm whitespace-pre-wrap [overflow-wrap:anywhere]">
          {JSON.stringify(damaged.found, null, 2)}
        </pre>
      </details>
      <Button data-action="dismiss-damaged" onClick={dismiss} className="mt-3">
        {t('settings.damaged.dismiss')}
      </Button>
    </section>
  );
}
