import type { SpokenLine } from '#core/session/view.ts';
import { t } from '#i18n/i18n.ts';
import { Corner } from '../../controls/corner.tsx';
import { clockTime } from '../../notes/clock-time.ts';
import { voiceName } from '../../transcript/voice-name.ts';

/** Who begins to speak here, as what, and when. */
export function TurnHead({ line: { role, called, utterance } }: { readonly line: SpokenLine }) {
  return (
    <p className="flex items-center gap-1.5 text-sm">
      <Corner of={role} className={role === 'candidate' ? 'text-accent' : 'text-edge'} />
      <bdi className="font-semibold">{voiceName(called)}</bdi>
      <span className="text-soft">{t(`transcript.role.${role}`)}</span>
      <time className="text-soft tabular-nums">{clockTime(utterance.startedAt)}</time>
    </p>
  );
}
