import { Link } from 'wouter';
import { t } from '#i18n/i18n.ts';
import { useSettingsShown } from '../settings/settings-context.ts';

/** What becomes of sessions by itself. */
export function RetentionLine() {
  const { retention } = useSettingsShown();
  return (
    <p data-retention className="mt-8 border-t border-line pt-3 text-sm text-soft">
      {retention.kind === 'days'
        ? t('sessions.retention.days', { count: retention.days })
        : t(`sessions.retention.${retention.kind}`)}{' '}
      <Link href="/settings" className="underline decoration-edge underline-offset-4 hover:text-ink">
        {t('sessions.retention.change')}
      </Link>
    </p>
  );
}
