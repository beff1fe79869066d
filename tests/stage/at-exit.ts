// The last resort: what must be gone when this process goes, however it goes (short of being killed outright).

const undoing = new Set<() => void>();

function undoAll(): void {
  for (const undo of undoing) {
    try {
      undo();
    } catch {
      // Gone already.
    }
  }
  undoing.clear();
}

const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

function listen(): void {
  process.once('exit', undoAll);
  for (const [signal, code] of Object.entries(SIGNALS)) process.once(signal, () => process.exit(code));
}

let isListening = false;

/** Runs `undo` (which cannot wait for anything) when the process ends; the answer takes it off the list again. */
export function atExit(undo: () => void): () => void {
  if (!isListening) listen();
  isListening = true;
  undoing.add(undo);
  return () => void undoing.delete(undo);
}
