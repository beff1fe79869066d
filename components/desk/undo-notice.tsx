import { type ReactNode, useEffect, useEffectEvent } from 'react';
import { t } from '#i18n/i18n.ts';
import { Button } from '../controls/button.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { isTyping } from '../keys/is-free-key.ts';

interface UndoNoticeProps {
  readonly action: string;
  readonly children: ReactNode;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** What has just been done, for as long as it can be taken back: by its button, or as everywhere by Ctrl+Z. */
export function UndoNotice({ action, children, onUndo, onClose }: UndoNoticeProps) {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const isUndo = event.key === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
    if (!isUndo || event.defaultPrevented || isTyping(event.target)) return;
    event.preventDefault();
    onUndo();
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, []);
  return (
    <p className="flex items-center gap-2 rounded-[5px] border border-edge bg-raised py-1.5 pr-1.5 pl-3 text-sm">
      <span className="min-w-0 grow wrap-anywhere">{children}</span>
      <Button data-action={action} icon="undo" aria-keyshortcuts="Control+Z" onClick={onUndo}>
        {t('desk.deletion.undo')}
      </Button>
      <IconButton icon="close" label={t('desk.deletion.close')} onClick={onClose} />
    </p>
  );
}
