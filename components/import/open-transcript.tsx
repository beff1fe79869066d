import { t } from '#i18n/i18n.ts';
import { useActions } from '../panel/actions-context.ts';
import { ChooseTranscript } from './choose-transcript.tsx';

export function OpenTranscript() {
  const { filesBrought } = useActions();
  return (
    <div className="mt-6 border-t border-line pt-3">
      <ChooseTranscript onChosen={filesBrought} />
      <p className="mt-1.5 text-[0.8125rem] text-soft">{t('imports.what')}</p>
    </div>
  );
}
