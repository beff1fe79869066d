// When a change reaches the document.

export type Paint = (draw: () => void) => void;

/** "frame" draws from the next animation frame, as Meet does: a hidden tab gets nothing until it is seen again. */
export function createPaint(mode: 'sync' | 'frame'): Paint {
  if (mode === 'sync') return (draw) => draw();
  let waiting: (() => void)[] = [];
  return (draw) => {
    if (waiting.length === 0) {
      requestAnimationFrame(() => {
        const due = waiting;
        waiting = [];
        for (const each of due) each();
      });
    }
    waiting.push(draw);
  };
}
