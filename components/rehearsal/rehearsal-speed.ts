const FASTEST = 60;

/**
 * How many times faster than life the rehearsal is played: what the panel's address asks for, `?rehearsal-speed=20`,
 * so that a test need not sit through a minute. Nobody else sets it.
 */
export function rehearsalSpeed(search: string): number {
  const speed = Number(new URLSearchParams(search).get('rehearsal-speed') ?? 1);
  return speed >= 1 && speed <= FASTEST ? speed : 1;
}
