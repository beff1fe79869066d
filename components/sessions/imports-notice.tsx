import { Link } from 'wouter';
import { t } from '#i18n/i18n.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { FactsDialog } from '../import/facts-dialog.tsx';
import { ImportRefusal } from '../import/import-refusal.tsx';
import { ProgressLine } from './progress-line.tsx';
import type { Imports } from './use-imports.ts';

/** Files on their way, what became of them, and which were refused and why. */
export function ImportsNotice({ imports }: { readonly imports: Imports }) {
  const { working, refused, done, sessions, sessionsBrought, dismissed } = imports;
  const [last] = done.slice(-1);
  const [asked, ...others] = sessions;
  return (
    <>
      {asked !== undefined && (
        <FactsDialog
          key={asked.id}
          file={asked.file}
          waiting={others.length}
          onClose={() => sessionsBrought(asked.id)}
        />
      )}
      {working !== null && (
        <div className="mt-3">
          <ProgressLine
            progress={{ done: Math.round((working.place - 1 + working.share) * 100), of: working.all * 100 }}
          >
            {working.all === 1 ? t('sessions.import.working', working) : t('sessions.import.workingOf', working)}
          </ProgressLine>
        </div>
      )}
      {refused.map((each) => (
        <div key={each.id} className="mt-3">
          <ImportRefusal name={each.name} problem={each.problem} onDismiss={() => dismissed(each)} />
        </div>
      ))}
      <div role="status" className="mt-3 empty:hidden">
        {last !== undefined && working === null && (
          <p
            data-imported
            className="flex items-center gap-2 rounded-[5px] border border-edge bg-raised py-1.5 pr-1.5 pl-3 text-sm"
          >
            <span className="min-w-0 grow wrap-anywhere">
              {done.length === 1
                ? t('sessions.import.done', { name: last.name })
                : t('sessions.import.allDone', { figure: done.length })}{' '}
              {done.length === 1 && (
                <Link href={`/sessions/${last.id}`} className="font-semibold underline underline-offset-4">
                  {t('sessions.import.open')}
                </Link>
              )}
            </span>
            <IconButton icon="close" label={t('imports.dismiss')} onClick={() => dismissed()} />
          </p>
        )}
      </div>
    </>
  );
}
