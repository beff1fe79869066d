import { memo } from 'react';
import type { CoachView, RouteView } from '#core/session/view.ts';
import { t } from '#i18n/i18n.ts';
import { titleOf } from '../round/round-title.ts';

interface AnnouncerProps {
  readonly coach: CoachView | null;
  readonly route: RouteView | null;
}

/** What a screen reader is told: a new prompt or a question, never a caption. */
export const Announcer = memo(function Announcer({ coach, route }: AnnouncerProps) {
  return (
    <div className="sr-only" aria-live="polite">
      <p>{prompt(coach)}</p>
      <p>{question(route)}</p>
    </div>
  );
});

function prompt(coach: CoachView | null): string {
  if (!coach?.now) return '';
  const { step, status } = coach.now;
  return t(status === 'asked' ? 'panel.askedFor' : 'panel.nowIs', { cue: step.cue });
}

function question(route: RouteView | null): string {
  if (!route || route.suggested.length === 0) return '';
  const rounds = route.suggested.map(({ round }, i) => `${i + 1}: ${titleOf(round)}`);
  return t('panel.unsure', { rounds: rounds.join(', ') });
}
