import type { Session } from '#core/session/session.ts';
import { t } from '#i18n/i18n.ts';

/** A call that was never given a name is called by its id. */
export const sessionTitle = ({ title, platform, meetingId }: Session): string =>
  title || (platform === 'file' ? t('desk.file') : meetingId);

export const sourceName = ({ platform }: Session): string =>
  platform === 'file' ? t('desk.file') : t(`sites.${platform}.name`);
