import type { ReactNode } from 'react';
import type { Role } from '#core/session/session.ts';

/** Two corners of a ring: the candidate's is filled, the other one is not. */
const SHAPES: Readonly<Record<Role, ReactNode>> = {
  candidate: <path d="M1 1v8h8z" className="fill-current" />,
  interviewer: <path d="M1.8 1.8h6.4v6.4z" className="stroke-current" strokeWidth="1.4" />,
  unknown: <path d="M1.5 5h1.6M4.2 5h1.6M6.9 5h1.6" className="stroke-current" strokeWidth="1.4" />,
};

interface CornerProps {
  readonly of: Role;
  readonly className?: string;
}

/** Whose words or turn this is, as a shape. */
export function Corner({ of, className = '' }: CornerProps) {
  return (
    <svg viewBox="0 0 10 10" aria-hidden="true" className={`size-2.5 shrink-0 fill-none ${className}`}>
      {SHAPES[of]}
    </svg>
  );
}
