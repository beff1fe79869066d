import { CartesianGrid, Line as Curve, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { calendarDate } from '../health/calendar-date.ts';
import { PointWords } from './point-words.tsx';

export interface LinePoint {
  readonly session: string;
  readonly title: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Null has no point. */
  readonly value: number | null;
  /** The value in words. */
  readonly words: string;
}

export interface LineProps {
  /** What it shows, for those who do not see it. */
  readonly label: string;
  /** The oldest first. */
  readonly points: readonly LinePoint[];
  readonly ticks: readonly number[];
  readonly percent?: boolean;
}

const SMALL = { fill: 'var(--soft)', fontSize: 12 };

/** One line over sessions, which stand at equal distances. Arrow keys go from one to the next. */
export default function Line({ label, points, ticks, percent = false }: LineProps) {
  const [low = 0] = ticks;
  return (
    <ResponsiveContainer width="100%" height={132}>
      <LineChart data={[...points]} title={label} margin={{ top: 8, right: 10, bottom: 0, left: -24 }}>
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis
          dataKey="session"
          tickFormatter={(session: string) => calendarDate(points.find((each) => each.session === session)?.at ?? 0)}
          interval="preserveStartEnd"
          minTickGap={24}
          padding={{ left: 8, right: 8 }}
          tick={SMALL}
          tickLine={false}
          stroke="var(--edge)"
        />
        <YAxis
          domain={[low, ticks.at(-1) ?? low]}
          ticks={[...ticks]}
          interval={0}
          {...(percent ? { tickFormatter: (share: number) => `${Math.round(share * 100)} %`, width: 68 } : {})}
          tick={SMALL}
          tickLine={false}
          axisLine={false}
        />
        <Tooltip content={PointWords} isAnimationActive={false} cursor={{ stroke: 'var(--edge)' }} />
        <Curve
          dataKey="value"
          stroke="var(--accent)"
          strokeWidth={2}
          dot={{ r: 3.5, fill: 'var(--accent)', stroke: 'var(--raised)', strokeWidth: 1 }}
          activeDot={{ r: 5, fill: 'var(--accent)', stroke: 'var(--raised)', strokeWidth: 2 }}
          connectNulls
          isAnimationActive={false}
        />
      </LineChart>
    </ResponsiveContainer>
  );
}
