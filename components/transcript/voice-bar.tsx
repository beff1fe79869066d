import { memo, useEffect, useRef } from 'react';
import type { VoiceView } from '#core/session/view.ts';
import { t } from '#i18n/i18n.ts';
import { usePanelStore } from '#store/panel.ts';
import { NameButton } from './name-button.tsx';
import { NameField } from './name-field.tsx';
import { SwapButton } from './swap-button.tsx';
import { swappedRole } from './swapped-role.ts';
import { VoiceAsk } from './voice-ask.tsx';
import { voiceName } from './voice-name.ts';

/** So many letters of names leave room for the roles in words. */
const ROOM_FOR_ROLES = 15;
/** A name up to this long is never cut. */
const SHORT_NAME = 8;
/** Letters that the button beside a name takes the room of. */
const BUTTON_LETTERS = 4;

interface VoiceBarProps {
  readonly voices: readonly VoiceView[];
  /** Nobody has spoken yet. */
  readonly silent: boolean;
}

/** Who plays which role, one press to swap. Turns into the question when it matters and is open. */
export const VoiceBar = memo(function VoiceBar({ voices, silent }: VoiceBarProps) {
  const naming = usePanelStore((store) => store.naming);
  const bar = useFocusAfterNaming(naming, voices);
  const candidateKnown = voices.some(({ role }) => role === 'candidate');
  const open = !candidateKnown && voices.some(({ role }) => role === 'unknown');
  const isCrowded = voices.length > 2;
  const named = voices.find(({ speaker }) => speaker === naming);
  if (named) return <NameField key={named.speaker} {...named} />;
  if (open) return <VoiceAsk voices={voices} />;
  if (voices.length === 0) return <p className="voice-note">{silent ? '' : t('transcript.nobodyNamed')}</p>;
  return (
    <fieldset ref={bar} aria-label={t('transcript.voices')} className="voice-bar">
      {voices.map(({ speaker, called, namedBy, role }) => {
        const name = voiceName(called);
        return (
          <div key={speaker} className={`flex items-center ${name.length <= SHORT_NAME ? 'shrink-0' : 'min-w-20'}`}>
            <SwapButton
              speaker={speaker}
              name={name}
              role={role}
              to={swappedRole(role, candidateKnown)}
              brief={isCrowded || lettersOf(voices) > ROOM_FOR_ROLES}
              crowded={isCrowded}
            />
            {namedBy !== 'page' && <NameButton speaker={speaker} name={name} />}
          </div>
        );
      })}
    </fieldset>
  );
});

function lettersOf(voices: readonly VoiceView[]): number {
  return voices.reduce((sum, { called, namedBy }) => {
    return sum + voiceName(called).length + (namedBy === 'page' ? 0 : BUTTON_LETTERS);
  }, 0);
}

/** The field goes with its focus: whoever was typing is back at the button they had pressed. */
function useFocusAfterNaming(naming: string | null, voices: readonly VoiceView[]) {
  const bar = useRef<HTMLFieldSetElement>(null);
  const pressed = useRef<number | null>(null);
  useEffect(() => {
    if (naming !== null) {
      // By then it has another name.
      pressed.current = voices.filter(({ namedBy }) => namedBy !== 'page').findIndex((one) => one.speaker === naming);
    } else if (pressed.current !== null) {
      const buttons = bar.current?.querySelectorAll<HTMLElement>('[data-action="name-voice"]');
      buttons?.[pressed.current]?.focus();
      pressed.current = null;
    }
  }, [naming, voices]);
  return bar;
}
