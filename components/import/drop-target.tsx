import { t } from '#i18n/i18n.ts';
import { useFileDrop } from './use-file-drop.ts';

interface DropTargetProps {
  readonly accepts: boolean;
  readonly onDrop: (files: readonly File[]) => void;
}

/** The whole page takes a dropped transcript; while one is dragged over it, it says so. */
export function DropTarget({ accepts, onDrop }: DropTargetProps) {
  const over = useFileDrop(accepts, onDrop);
  if (!over) return null;
  return (
    <div data-drop-target className="pointer-events-none fixed inset-0 z-10 flex bg-ground p-4">
      <div className="flex grow flex-col items-center justify-center rounded-lg border-2 border-dashed border-accent p-4 text-center">
        <p className="text-lg font-bold">{t('imports.dropHere')}</p>
        <p className="mt-1 text-sm text-soft">{t('imports.dropThen')}</p>
      </div>
    </div>
  );
}
