import { memo, useState } from 'react';
import type { MarkBody, Role } from '#core/session/session.ts';
import type { VoiceView } from '#core/session/view.ts';
import { t } from '#i18n/i18n.ts';
import { Button } from '../../controls/button.tsx';
import { Corner } from '../../controls/corner.tsx';
import { IconButton } from '../../controls/icon-button.tsx';
import { voiceName } from '../../transcript/voice-name.ts';
import { LineField } from './line-field.tsx';

const ROLES = ['candidate', 'interviewer', 'unknown'] as const satisfies readonly Role[];
/** As long as a line of the transcript can show. */
const LONGEST_NAME = 60;

interface VoiceListProps {
  readonly voices: readonly VoiceView[];
  readonly marked: (mark: MarkBody) => void;
}

/** Who spoke, and as what: said once here, it holds for everything. */
export const VoiceList = memo(function VoiceList({ voices, marked }: VoiceListProps) {
  const candidate = voices.filter(({ role }) => role === 'candidate');
  const interviewer = voices.filter(({ role }) => role === 'interviewer');
  const swap = () => {
    for (const { speaker } of candidate) marked({ kind: 'role-set', speaker, role: 'interviewer' });
    for (const { speaker } of interviewer) marked({ kind: 'role-set', speaker, role: 'candidate' });
  };
  return (
    <div className="mb-2 border-b border-line pb-2 print:hidden">
      <ul aria-label={t('transcript.voices')} className="flex flex-col gap-y-1">
        {voices.map((voice, index) => (
          // By place: a voice that gets another name is the same one.
          // biome-ignore lint/suspicious/noArrayIndexKey: voices keep their order
          <VoiceRow key={index} voice={voice} marked={marked} />
        ))}
      </ul>
      {candidate.length === 1 && interviewer.length === 1 && (
        <Button kind="bare" icon="swap" data-action="swap-roles" onClick={swap} className="-ml-2">
          {t('review.words.swap')}
        </Button>
      )}
    </div>
  );
});

interface VoiceRowProps {
  readonly voice: VoiceView;
  readonly marked: (mark: MarkBody) => void;
}

function VoiceRow({ voice: { speaker, called, role }, marked }: VoiceRowProps) {
  const [naming, setNaming] = useState(false);
  const name = voiceName(called);
  const named = (typed: string | null) => {
    const next = typed?.replace(/\s+/g, ' ').trim() ?? '';
    if (next !== '' && next !== speaker) marked({ kind: 'voice-named', speaker, name: next });
    setNaming(false);
  };
  if (naming)
    return (
      <li>
        <LineField
          label={t('transcript.nameOf', { voice: name })}
          text={typeof called === 'number' ? '' : called}
          maxLength={LONGEST_NAME}
          name="voice-name"
          onDone={named}
        />
      </li>
    );
  return (
    <li data-voice={speaker} className="flex flex-wrap items-center gap-x-2">
      <Corner of={role} className={role === 'candidate' ? 'text-accent' : 'text-edge'} />
      <bdi className="min-w-0 font-semibold wrap-anywhere">{name}</bdi>
      <IconButton
        icon="pen"
        label={t('transcript.giveName', { voice: name })}
        data-action="name-voice"
        onClick={() => setNaming(true)}
      />
      <select
        aria-label={t('review.words.roleOf', { voice: name })}
        data-action="set-role"
        value={role}
        onChange={({ currentTarget }) => {
          const chosen = ROLES.find((each) => each === currentTarget.value);
          if (chosen !== undefined) marked({ kind: 'role-set', speaker, role: chosen });
        }}
        className="field ml-auto min-h-8 text-sm"
      >
        {ROLES.map((each) => (
          <option key={each} value={each}>
            {t(`transcript.role.${each}`)}
          </option>
        ))}
      </select>
    </li>
  );
}
