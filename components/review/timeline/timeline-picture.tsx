import { type KeyboardEvent, memo, useMemo, useRef, useState } from 'react';
import type { Note } from '#core/session/notes.ts';
import type { Mark } from '#core/session/session.ts';
import type { SpokenLine } from '#core/session/view.ts';
import { t } from '#i18n/i18n.ts';
import { clockTime } from '../../notes/clock-time.ts';
import type { JudgedReview } from '../../workers/review-messages.ts';
import { axisTimes } from './axis-times.ts';
import { keptPlace, nextItem, type Place } from './next-item.ts';
import { pictureOf } from './picture-lanes.ts';
import { type PictureItem, spokenItem } from './timeline-item.ts';
import { TimelineLane } from './timeline-lane.tsx';
import { TimelineLegend } from './timeline-legend.tsx';
import { TimelineTable } from './timeline-table.tsx';

interface TimelinePictureProps {
  readonly lines: readonly SpokenLine[];
  readonly review: JudgedReview | null;
  readonly notes: readonly Note[];
  readonly marks: readonly Mark[];
  readonly onShowWords: (seq: number) => void;
}

/** The whole session at a glance. It is one stop of the Tab key; arrows lead on within it. */
export const TimelinePicture = memo(function TimelinePicture(props: TimelinePictureProps) {
  const { lines, review, notes, marks, onShowWords } = props;
  const picture = useMemo(() => pictureOf({ lines, review, notes, marks }), [lines, review, notes, marks]);
  const [wanted, setWanted] = useState<Place>({ lane: 0, item: 0 });
  const [told, setTold] = useState<PictureItem | null>(null);
  const box = useRef<HTMLElement>(null);
  if (picture === null) return null;
  const { lanes, ...span } = picture;
  const place = keptPlace(lanes, wanted);

  const onKeyDown = (event: KeyboardEvent) => {
    const next = place === null ? null : nextItem(lanes, place, event.key);
    if (next === null) return;
    event.preventDefault();
    setWanted(next);
    box.current?.querySelector<HTMLElement>(`[data-place="${next.lane} ${next.item}"]`)?.focus();
  };
  return (
    <section ref={box} aria-labelledby="review-timeline" data-section="timeline" className="mt-6">
      <h2 id="review-timeline" className="sr-only">
        {t('review.timeline.title')}
      </h2>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrows lead from button to button */}
      <div onKeyDown={onKeyDown} onMouseLeave={() => setTold(null)} className="timeline">
        {lanes.map((lane, index) => (
          <TimelineLane
            key={lane.name}
            lane={lane}
            index={index}
            span={span}
            current={place?.lane === index ? place.item : null}
            onPlace={setWanted}
            onTold={setTold}
            onShowWords={onShowWords}
          />
        ))}
        <div aria-hidden="true" className="timeline-axis">
          {axisTimes(span).map(({ at, share }) => (
            <span key={at} style={{ left: `${share * 100}%` }}>
              {clockTime(at)}
            </span>
          ))}
        </div>
      </div>
      <div aria-hidden="true" className="timeline-told">
        <p className={told === null ? 'text-soft' : 'invisible'}>{t('review.timeline.hint')}</p>
        {told !== null && (
          <p data-told className="line-clamp-2">
            {spokenItem(told)}
          </p>
        )}
      </div>
      <TimelineLegend lanes={lanes} />
      <TimelineTable lanes={lanes} />
    </section>
  );
});
