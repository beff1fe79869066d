import { useState } from 'react';
import { t } from '#i18n/i18n.ts';
import { clockTime } from '../../notes/clock-time.ts';
import type { PictureLane } from './timeline-item.ts';

/** The same as the picture, in time and in words. */
export function TimelineTable({ lanes }: { readonly lanes: readonly PictureLane[] }) {
  const [open, setOpen] = useState(false);
  return (
    <details
      data-timeline-table
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      className="mt-1 text-sm print:hidden"
    >
      <summary className="fold">{t('review.timeline.table')}</summary>
      {open && <Rows lanes={lanes} />}
    </details>
  );
}

function Rows({ lanes }: { readonly lanes: readonly PictureLane[] }) {
  const rows = lanes
    .flatMap(({ name, items }) => items.map((item) => ({ ...item, name })))
    .sort((a, b) => a.from - b.from);
  return (
    <table className="mt-2 w-full max-w-3xl border-collapse text-left leading-snug">
      <thead>
        <tr className="text-soft">
          <th className="py-1 pr-4 font-normal">{t('review.timeline.columns.time')}</th>
          <th className="py-1 pr-4 font-normal">{t('review.timeline.columns.lane')}</th>
          <th className="py-1 font-normal">{t('review.timeline.columns.what')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, from, name, words }) => (
          <tr key={key} className="border-t border-line align-top">
            <td className="py-1 pr-4 tabular-nums">{clockTime(from)}</td>
            <td className="py-1 pr-4">{t(`review.timeline.lanes.${name}`)}</td>
            <td className="py-1 wrap-anywhere">{words}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
