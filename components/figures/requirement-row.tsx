import type { KnownRequirement } from '#core/facts/derive-facts.ts';
import type { MarkBody } from '#core/session/session.ts';
import { t } from '#i18n/i18n.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { Quote } from '../controls/quote.tsx';

interface RequirementRowProps {
  readonly known: KnownRequirement;
  readonly marked: (mark: MarkBody) => void;
}

export function RequirementRow({ known: { requirement, evidence }, marked }: RequirementRowProps) {
  const label = t(`figures.requirements.${requirement}`);
  return (
    <li className="border-b border-line py-1.5 text-sm leading-snug" data-requirement={requirement}>
      <div className="flex items-center gap-1">
        <span className="min-w-0 grow">{label}</span>
        <IconButton
          icon="close"
          label={t('figures.remove', { label })}
          onClick={() => marked({ kind: 'requirement-removed', requirement })}
        />
      </div>
      <p className="text-[0.8125rem] text-soft wrap-anywhere">
        <Quote>{evidence.quote}</Quote>
      </p>
    </li>
  );
}
