// When a change reaches the document.

export type Paint = (draw: () => void) => void;

/** See `paint` in stage-api.ts. */
export function createPaint(mode: 'sync' | 'frame' | 'burst'): Paint {
  if (mode === 'sync') return (draw) => draw();
  let waiting: (() => void)[] = [];
  const drawAll = () => {
    const due = waiting;
    waiting = [];
    for (const each of due) each();
  };
  if (mode === 'burst') {
    document.addEventListener('visibilitychange', () => document.hidden || drawAll());
    return (draw) => (document.hidden ? void waiting.push(draw) : draw());
  }
  return (draw) => {
    if (waiting.length === 0) requestAnimationFrame(drawAll);
    waiting.push(draw);
  };
}
