import type { VoiceView } from '#core/session/view.ts';
import { t } from '#i18n/i18n.ts';
import { useActions } from '../panel/actions-context.ts';
import { voiceName } from './voice-name.ts';

/** Nobody can be coached before it is known who they are. */
export function VoiceAsk({ voices }: { readonly voices: readonly VoiceView[] }) {
  const { marked } = useActions();
  return (
    <fieldset aria-label={t('transcript.whichAreYou')} className="voice-bar flex-wrap bg-asked-wash px-4 py-1">
      <p className="mr-1 shrink-0 text-[0.8125rem] font-bold text-asked">{t('transcript.whichAreYou')}</p>
      {voices.map(({ speaker, called }) => (
        <button
          key={speaker}
          type="button"
          data-action="mark-self"
          data-speaker={speaker}
          onClick={() => marked({ kind: 'role-set', speaker, role: 'candidate' })}
          className="min-h-7 max-w-36 truncate rounded-[5px] border border-asked px-2 text-[0.8125rem] font-semibold hover:bg-ground"
        >
          <bdi>{voiceName(called)}</bdi>
          <span className="sr-only"> {t('transcript.isMe')}</span>
        </button>
      ))}
    </fieldset>
  );
}
