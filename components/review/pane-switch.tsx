import { t } from '#i18n/i18n.ts';

const PANES = ['review', 'words'] as const;
export type PaneName = (typeof PANES)[number];

interface PaneSwitchProps {
  readonly pane: PaneName;
  readonly onPane: (pane: PaneName) => void;
}

/** Where there is no room for both beside each other. */
export function PaneSwitch({ pane, onPane }: PaneSwitchProps) {
  return (
    <fieldset className="mt-6 flex gap-1 border-b border-line lg:hidden print:hidden">
      <legend className="sr-only">{t('review.panes.label')}</legend>
      {PANES.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={each === pane}
          data-action={`pane-${each}`}
          onClick={() => onPane(each)}
          className="-mb-px min-h-10 border-b-2 border-transparent px-3 text-soft hover:text-ink aria-pressed:border-accent aria-pressed:font-bold aria-pressed:text-ink"
        >
          {t(`review.panes.${each}`)}
        </button>
      ))}
    </fieldset>
  );
}
