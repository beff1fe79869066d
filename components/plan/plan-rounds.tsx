import { t } from '#i18n/i18n.ts';
import { ROUND_IDS, type RoundId } from '#knowledge/schema.ts';
import { titleOf } from '../round/round-title.ts';
import { PlanChip } from './plan-chip.tsx';

interface PlanRoundsProps {
  readonly rounds: readonly RoundId[];
  readonly onChange: (rounds: readonly RoundId[]) => void;
}

/** Rounds in the order in which they are chosen; the number says which comes when. */
export function PlanRounds({ rounds, onChange }: PlanRoundsProps) {
  const toggled = (round: RoundId) =>
    onChange(rounds.includes(round) ? rounds.filter((one) => one !== round) : [...rounds, round]);
  return (
    <fieldset>
      <legend className="mb-1.5 font-semibold">{t('plan.rounds')}</legend>
      <div className="flex flex-wrap gap-1.5">
        {ROUND_IDS.map((round) => {
          const position = rounds.indexOf(round) + 1;
          return (
            <PlanChip
              key={round}
              action="plan-round"
              value={round}
              chosen={position > 0}
              onClick={() => toggled(round)}
            >
              {position > 0 && <span className="tabular-nums">{position}</span>}
              <span lang="en">{titleOf(round)}</span>
            </PlanChip>
          );
        })}
      </div>
    </fieldset>
  );
}
