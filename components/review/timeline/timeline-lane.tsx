import type { CSSProperties } from 'react';
import { t } from '#i18n/i18n.ts';
import type { Place } from './next-item.ts';
import { PointShape } from './point-shape.tsx';
import { type PictureItem, type PictureLane, spokenItem } from './timeline-item.ts';

interface TimelineLaneProps {
  readonly lane: PictureLane;
  readonly index: number;
  readonly span: { readonly from: number; readonly to: number };
  /** Which of its items the Tab key stops at; null where that is in another lane. */
  readonly current: number | null;
  readonly onPlace: (place: Place) => void;
  readonly onTold: (item: PictureItem) => void;
  readonly onShowWords: (seq: number) => void;
}

export function TimelineLane(props: TimelineLaneProps) {
  const { lane, index, span, current, onPlace, onTold, onShowWords } = props;
  return (
    <div className="timeline-row" data-lane={lane.name}>
      <span id={`timeline-${lane.name}`} className="timeline-name">
        {t(`review.timeline.lanes.${lane.name}`)}
      </span>
      <fieldset aria-labelledby={`timeline-${lane.name}`} className="timeline-track">
        {lane.items.map((item, place) => (
          <button
            key={item.key}
            type="button"
            tabIndex={place === current ? 0 : -1}
            data-place={`${index} ${place}`}
            data-shape={item.shape}
            aria-label={spokenItem(item)}
            style={placedAt(item, span)}
            onFocus={() => {
              onPlace({ lane: index, item: place });
              onTold(item);
            }}
            onMouseEnter={() => onTold(item)}
            onClick={() => onShowWords(item.seq)}
          >
            <PointShape of={item.shape} />
            {item.shape === 'round' && <span className="timeline-title">{item.title}</span>}
          </button>
        ))}
      </fieldset>
    </div>
  );
}

function placedAt(
  { from, to }: PictureItem,
  span: TimelineLaneProps['span'],
): CSSProperties & Record<`--${string}`, string> {
  const length = Math.max(1, span.to - span.from);
  return { '--from': ((from - span.from) / length).toFixed(4), '--long': ((to - from) / length).toFixed(4) };
}
