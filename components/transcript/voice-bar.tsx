import { memo } from 'react';
import type { VoiceView } from '#core/session/view.ts';
import { t } from '#i18n/i18n.ts';
import { SwapButton } from './swap-button.tsx';
import { swappedRole } from './swapped-role.ts';
import { VoiceAsk } from './voice-ask.tsx';

/** Who plays which role, one press to swap. Turns into the question when it matters and is open. */
export const VoiceBar = memo(function VoiceBar({ voices }: { readonly voices: readonly VoiceView[] }) {
  const candidateKnown = voices.some(({ role }) => role === 'candidate');
  const open = !candidateKnown && voices.some(({ role }) => role === 'unknown');
  if (open) return <VoiceAsk voices={voices} />;
  return (
    <fieldset aria-label={t('transcript.voices')} className="voice-bar">
      {voices.map(({ speaker, role }) => (
        <SwapButton
          key={speaker}
          speaker={speaker}
          role={role}
          to={swappedRole(role, candidateKnown)}
          brief={voices.length > 2}
        />
      ))}
    </fieldset>
  );
});
