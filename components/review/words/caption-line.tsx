import { t } from '#i18n/i18n.ts';
import { Button } from '../../controls/button.tsx';
import { Quote } from '../../controls/quote.tsx';

interface CaptionLineProps {
  readonly caption: string;
  readonly onRestored: () => void;
}

/** Below words that the user has corrected: what the captions had, on demand. */
export function CaptionLine({ caption, onRestored }: CaptionLineProps) {
  return (
    <details data-corrected className="text-sm text-soft print:hidden">
      <summary className="w-fit cursor-pointer underline decoration-edge underline-offset-4 hover:text-ink">
        {t('review.words.corrected')}
      </summary>
      <Quote className="wrap-anywhere">{caption}</Quote>{' '}
      <Button kind="bare" icon="undo" data-action="restore-caption" onClick={onRestored}>
        {t('review.words.restore')}
      </Button>
    </details>
  );
}
