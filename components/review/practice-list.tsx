import { type Practice, practiseNext } from '#core/review/practise-next.ts';
import type { RoundReview } from '#core/review/review.ts';
import { t } from '#i18n/i18n.ts';
import { Section } from './section.tsx';

/** More than three is a list, and nobody practises a list. */
const MOST = 3;

interface PracticeListProps {
  readonly rounds: readonly RoundReview[];
  readonly isNobodyKnown: boolean;
}

/** What is most worth doing before the next session. */
export function PracticeList({ rounds, isNobodyKnown }: PracticeListProps) {
  const practices = practiseNext(rounds, MOST);
  return (
    <Section title={t('review.practise.title')} name="practise">
      {practices.length === 0 ? (
        <p className="mt-1 text-soft">{nothingWords(rounds, isNobodyKnown)}</p>
      ) : (
        <ol className="mt-2 divide-y divide-line border-y border-line">
          {practices.map((practice) => (
            <PracticeItem key={practice.step.step.id} {...practice} />
          ))}
        </ol>
      )}
    </Section>
  );
}

function nothingWords(rounds: readonly RoundReview[], isNobodyKnown: boolean): string {
  if (isNobodyKnown) return t('review.practise.nobody');
  return t(rounds.length === 0 ? 'review.practise.noRound' : 'review.practise.none');
}

function PracticeItem({ round, step: { step, verdict } }: Practice) {
  return (
    <li className="py-2.5">
      <p lang="en" className="font-semibold">
        {step.cue}
      </p>
      <p className="text-sm text-soft">
        <span lang="en">{round.title}</span>, {t(`review.verdict.${verdict}`)}
      </p>
      <q lang="en" className="mt-1 block font-spoken">
        {step.say}
      </q>
    </li>
  );
}
