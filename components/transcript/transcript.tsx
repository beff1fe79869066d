import type { SpokenLine, VoiceView } from '#core/session/view.ts';
import { t } from '#i18n/i18n.ts';
import { sameVoices } from '../panel/same.ts';
import { useStable } from '../panel/use-stable.ts';
import { Ticker } from './ticker.tsx';
import { VoiceBar } from './voice-bar.tsx';

interface TranscriptProps {
  readonly lines: readonly SpokenLine[];
  readonly voices: readonly VoiceView[];
}

export function Transcript({ lines, voices }: TranscriptProps) {
  return (
    <section aria-label={t('transcript.region')} className="shrink-0 border-t border-line">
      <VoiceBar voices={useStable(voices, sameVoices)} silent={lines.length === 0} />
      <Ticker lines={lines} />
    </section>
  );
}
