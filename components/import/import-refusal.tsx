import { t } from '#i18n/i18n.ts';
import { Icon } from '../controls/icon.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { type ImportProblem, importProblemWords } from './import-problem.ts';

interface ImportRefusalProps {
  readonly name: string;
  readonly problem: ImportProblem;
  readonly onDismiss: () => void;
}

/** Why a file was not opened, with the line where there is one. */
export function ImportRefusal({ name, problem, onDismiss }: ImportRefusalProps) {
  return (
    <div
      role="alert"
      data-import-problem
      className="flex shrink-0 gap-2 border-b border-line bg-bad-wash py-1.5 pr-2 pl-4 text-sm text-bad"
    >
      <Icon name="warning" className="mt-2" />
      <div className="min-w-0 grow py-1.5 leading-snug wrap-anywhere">
        <p className="font-bold">{t('imports.notOpened', { name })}</p>
        <p>{importProblemWords(problem)}</p>
      </div>
      <IconButton icon="close" label={t('imports.dismiss')} data-action="dismiss-import" onClick={onDismiss} />
    </div>
  );
}
