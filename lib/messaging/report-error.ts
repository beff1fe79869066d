/**
 * A bug was caught at a boundary. It is said once, in this browser's own console, and sent nowhere;
 * only the error's kind and place are named, since messages may quote what somebody said.
 */
export function reportError(error: unknown, where: string): void {
  const kind = error instanceof Error ? error.name : typeof error;
  console.error(`Ringside: ${kind} in ${where}`);
}
