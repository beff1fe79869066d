import type { ReactNode } from 'react';
import type { TalkFigures, VoiceTalk } from '#core/review/review.ts';
import { currentLocale, t } from '#i18n/i18n.ts';
import { Corner } from '../../controls/corner.tsx';
import { timeSpan } from '../../health/time-span.ts';
import { voiceName } from '../../transcript/voice-name.ts';
import { EvidenceQuote } from '../evidence-quote.tsx';
import { Section } from '../section.tsx';

interface TalkPaneProps {
  readonly talk: TalkFigures;
  readonly onShowWords: (seq: number) => void;
}

/** What can be counted of the talk. It has no score. */
export function TalkPane({ talk, onShowWords }: TalkPaneProps) {
  const { voices, longestMonologue, firstClarifyingQuestion, wordsPerMinute, fillers } = talk;
  const start = longestMonologue?.seqs[0];
  return (
    <Section title={t('review.talk.title')} name="talk">
      <ul className="mt-2">
        {voices.map((voice) => (
          <VoiceShare key={voice.speaker ?? ''} voice={voice} />
        ))}
      </ul>
      <dl className="mt-2 text-sm">
        {longestMonologue !== null && start !== undefined && (
          <Figure label={t('review.talk.monologue')}>
            <button
              type="button"
              onClick={() => onShowWords(start)}
              className="tabular-nums underline decoration-edge underline-offset-4 hover:decoration-ink"
            >
              {timeSpan(longestMonologue.to - longestMonologue.from)}
            </button>
          </Figure>
        )}
        {wordsPerMinute !== null && (
          <Figure label={t('review.talk.pace')}>{t('review.talk.perMinute', { words: wordsPerMinute })}</Figure>
        )}
        {firstClarifyingQuestion !== null && (
          <Figure label={t('review.talk.clarifying')}>
            {t('review.talk.after', { span: timeSpan(firstClarifyingQuestion.afterMs) })}
            <EvidenceQuote
              evidence={firstClarifyingQuestion.words}
              at={firstClarifyingQuestion.at}
              onShowWords={onShowWords}
            />
          </Figure>
        )}
        {fillers.length > 0 && (
          <Figure label={t('review.talk.fillers')}>
            <span lang="en">{fillers.map(({ filler, count }) => `${filler} ${count}`).join(', ')}</span>
            <span className="block text-soft">{t('review.talk.fillersAbout')}</span>
          </Figure>
        )}
      </dl>
    </Section>
  );
}

function VoiceShare({ voice: { called, role, share, speakingMs } }: { readonly voice: VoiceTalk }) {
  const percent = new Intl.NumberFormat(currentLocale(), { style: 'percent', maximumFractionDigits: 0 });
  return (
    <li className="py-1 text-sm">
      <p className="flex flex-wrap items-center gap-x-2">
        <Corner of={role} className={role === 'candidate' ? 'text-accent' : 'text-edge'} />
        <bdi className="font-semibold">{voiceName(called)}</bdi>
        <span className="text-soft">{t(`transcript.role.${role}`)}</span>
        <span className="ml-auto tabular-nums">
          {t('review.talk.share', { percent: percent.format(share), span: timeSpan(speakingMs) })}
        </span>
      </p>
      <span aria-hidden="true" className="mt-0.5 block h-1.5 rounded-[2px] bg-line print-colour">
        <span
          className={`block h-full rounded-[2px] print-colour ${role === 'candidate' ? 'bg-accent' : 'bg-edge'}`}
          style={{ width: `${share * 100}%` }}
        />
      </span>
    </li>
  );
}

function Figure({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="flex flex-wrap gap-x-4 border-t border-line py-1.5">
      <dt className="w-48 text-soft">{label}</dt>
      <dd className="min-w-0 grow basis-48">{children}</dd>
    </div>
  );
}
