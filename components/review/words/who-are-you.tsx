import type { MarkBody } from '#core/session/session.ts';
import type { SpokenLine, VoiceView } from '#core/session/view.ts';
import { t } from '#i18n/i18n.ts';
import { Button } from '../../controls/button.tsx';
import { Quote } from '../../controls/quote.tsx';
import { voiceName } from '../../transcript/voice-name.ts';

interface WhoAreYouProps {
  readonly voices: readonly VoiceView[];
  readonly lines: readonly SpokenLine[];
  readonly marked: (mark: MarkBody) => void;
}

/** Before anything can be judged: whose words count. */
export function WhoAreYou({ voices, lines, marked }: WhoAreYouProps) {
  return (
    <section
      aria-labelledby="review-who"
      data-section="who"
      className="mt-6 rounded-[5px] border border-asked bg-asked-wash px-4 py-3 print:hidden"
    >
      <h2 id="review-who" className="font-bold">
        {t('review.who.title')}
      </h2>
      <p className="text-sm">{t('review.who.about')}</p>
      <ul className="mt-2">
        {voices.map(({ speaker, called }) => (
          <li key={speaker} className="flex items-center gap-3 py-1">
            <Button
              data-action="is-candidate"
              className="min-w-24 shrink-0 bg-raised"
              data-speaker={speaker}
              onClick={() => marked({ kind: 'role-set', speaker, role: 'candidate' })}
            >
              <bdi>{voiceName(called)}</bdi>
            </Button>
            <Quote className="line-clamp-1 min-w-0 text-sm">{longestOf(lines, speaker)}</Quote>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A voice without a name is known by what it says. */
function longestOf(lines: readonly SpokenLine[], speaker: string): string {
  const texts = lines.filter((line) => line.speaker === speaker).map(({ utterance }) => utterance.text);
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '').slice(0, 160);
}
