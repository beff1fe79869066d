import { t } from '#i18n/i18n.ts';
import { usePanelStore } from '#store/panel.ts';
import { Icon } from '../controls/icon.tsx';

interface NameButtonProps {
  readonly speaker: string;
  readonly name: string;
}

/** For whom the page does not name: once is enough, and it may be put right. */
export function NameButton({ speaker, name }: NameButtonProps) {
  const label = t('transcript.giveName', { voice: name });
  return (
    <button
      type="button"
      data-action="name-voice"
      data-speaker={speaker}
      aria-label={label}
      title={label}
      onClick={() => usePanelStore.getState().namingBegun(speaker)}
      className="inline-flex h-7 w-6 shrink-0 items-center justify-center rounded-[5px] text-soft hover:bg-line/60 hover:text-ink"
    >
      <Icon name="pen" className="size-3.5" />
    </button>
  );
}
