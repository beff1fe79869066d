import type { SessionLabels } from '#core/session/labels.ts';
import type { Session } from '#core/session/session.ts';
import { t } from '#i18n/i18n.ts';

/** A call that was never given a name is called by its id. */
export const sessionTitle = (
  { platform, meetingId, title }: Session,
  named: Pick<SessionLabels, 'title'> = { title },
) => named.title || (platform === 'file' ? t('desk.file') : meetingId);

export const sourceName = (platform: Session['platform']): string =>
  platform === 'file' ? t('desk.file') : t(`sites.${platform}.name`);
