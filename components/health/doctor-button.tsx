import { memo } from 'react';
import { t } from '#i18n/i18n.ts';
import { usePanelStore } from '#store/panel.ts';
import { Icon } from '../controls/icon.tsx';

export const DoctorButton = memo(function DoctorButton() {
  const doctorOpened = usePanelStore((s) => s.doctorOpened);
  return (
    <button
      type="button"
      data-action="show-doctor"
      aria-label={t('doctor.title')}
      title={t('doctor.title')}
      aria-haspopup="dialog"
      onClick={doctorOpened}
      className="-my-1 mr-1 inline-flex size-6 shrink-0 items-center justify-center rounded-[5px] text-soft hover:bg-line/60 hover:text-ink"
    >
      <Icon name="pulse" />
    </button>
  );
});
