/** Our own icons, drawn on a grid of 16 with a line of 1.5. */
const PATHS = {
  tick: 'M3 8.5 6.5 12 13 4.5',
  skip: 'M3.5 4l5 4-5 4M12 4v8',
  undo: 'M6.5 3.5 3 7l3.5 3.5M3.5 7H9a3.5 3.5 0 0 1 0 7H7',
  pin: 'M5.5 2.5h5M6.5 2.5v4L4 9.5h8L9.5 6.5v-4M8 9.5V14',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  play: 'M5 3.5v9l7.5-4.5z',
  down: 'M4 6.5 8 10.5l4-4',
  back: 'M9.5 3.5 5 8l4.5 4.5',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.5 10.5 14 14',
  swap: 'M4.5 6h8L10 3.5M11.5 10h-8L6 12.5',
  warning: 'M8 2.5 14.5 13.5h-13zM8 6.5v3.5M8 11.9v.1',
  close: 'M4 4l8 8M12 4l-8 8',
  pulse: 'M1.5 8.5h3l2-5 3 9 2-4h3',
  point: 'M8 5.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM8 1.5v2.5M8 12v2.500M1.500 8H4M12 8h2.500',
  desk: 'M2 3.5h12v9H2zM5.5 3.5v9M8 6.5h3.5M8 9.5h3.5',
  note: 'M3.5 2.5h9v7l-4 4h-5zM8.5 13.5v-4h4M6 6h4',
  pen: 'M3 13l.7-3L10.5 3.2l2.3 2.3L6 12.3z',
} as const;

export type IconName = keyof typeof PATHS;

interface IconProps {
  readonly name: IconName;
  readonly filled?: boolean;
  readonly className?: string;
}

export function Icon({ name, filled = false, className = '' }: IconProps) {
  return (
    <svg
      viewBox="0 0 16 16"
      aria-hidden="true"
      className={`size-4 shrink-0 stroke-current ${filled ? 'fill-current' : 'fill-none'} ${className}`}
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
