import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFramePump, type FramePump } from '#platforms/google-meet/frame-pump.ts';

/** A tab whose clock is moved by hand: it gives frames while it is in front, and timers always. */
function openTab() {
  let frames = new Map<number, FrameRequestCallback>();
  let timers: { readonly due: number; readonly run: () => void }[] = [];
  let lastId = 40;
  let now = 1_000;
  let isHidden = false;
  let isCall = true;
  const errors: unknown[] = [];
  const pump: FramePump = createFramePump({
    request: (callback) => {
      lastId += 1;
      frames.set(lastId, callback);
      return lastId;
    },
    cancel: (id) => void frames.delete(id),
    later: (ms, run) => void timers.push({ due: now + ms, run }),
    isStalled: () => isHidden && isCall,
    now: () => now,
    report: (error) => void errors.push(error),
  });
  return {
    pump,
    errors,
    show: (shown: boolean) => {
      isHidden = !shown;
      pump.visibilityChanged();
    },
    leaveCall: () => {
      isCall = false;
    },
    /** What the browser does when it draws: never in a hidden tab. */
    draw: () => {
      if (isHidden) return;
      const due = frames;
      frames = new Map();
      for (const callback of due.values()) callback(now);
    },
    pass: (ms: number) => {
      now += ms;
      const due = timers.filter((timer) => timer.due <= now);
      timers = timers.filter((timer) => timer.due > now);
      for (const { run } of due) run();
    },
    timerCount: () => timers.length,
    frameCount: () => frames.size,
  };
}

function listen() {
  const heard: [name: string, now: number][] = [];
  return {
    heard,
    names: () => heard.map(([name]) => name),
    as: (name: string) => (now: number) => void heard.push([name, now]),
  };
}

describe('a page that is looked at', () => {
  it('has its frames from the browser, under the browser’s numbers, and no timer', () => {
    const tab = openTab();
    const { heard, as } = listen();
    expect(tab.pump.request(as('a'))).toBe(41);
    expect(tab.pump.request(as('b'))).toBe(42);
    tab.pass(5_000);
    expect(heard).toEqual([]);
    tab.draw();
    expect(heard).toEqual([
      ['a', 6_000],
      ['b', 6_000],
    ]);
    expect(tab.timerCount()).toBe(0);
  });

  it('may cancel what it has asked for, and what it had asked for before the pump was there', () => {
    const tab = openTab();
    const { heard, as } = listen();
    tab.pump.cancel(tab.pump.request(as('a')));
    tab.pump.cancel(7);
    tab.draw();
    expect(heard).toEqual([]);
  });
});

describe('a page that is hidden', () => {
  it('has frames from a timer, with the time of the clock', () => {
    const tab = openTab();
    const { heard, as } = listen();
    tab.show(false);
    tab.pump.request(as('a'));
    tab.draw();
    expect(heard).toEqual([]);
    tab.pass(100);
    expect(heard).toEqual([['a', 1_100]]);
    expect(tab.frameCount()).toBe(0);
  });

  it('has no more than one timer, and none while nothing waits', () => {
    const tab = openTab();
    const { as } = listen();
    tab.show(false);
    expect(tab.timerCount()).toBe(0);
    for (const name of ['a', 'b', 'c']) tab.pump.request(as(name));
    expect(tab.timerCount()).toBe(1);
    tab.pass(100);
    expect(tab.timerCount()).toBe(0);
  });

  it('is drawn again and again, as long as it asks', () => {
    const tab = openTab();
    let drawn = 0;
    const loop = () => {
      drawn += 1;
      tab.pump.request(loop);
    };
    tab.show(false);
    tab.pump.request(loop);
    for (let i = 0; i < 10; i += 1) tab.pass(100);
    expect(drawn).toBe(10);
  });

  it('may cancel, also one callback from within another', () => {
    const tab = openTab();
    const { names, as } = listen();
    tab.show(false);
    tab.pump.cancel(tab.pump.request(as('a')));
    const ids: number[] = [];
    tab.pump.request(() => {
      for (const id of ids) tab.pump.cancel(id);
    });
    ids.push(tab.pump.request(as('b')));
    tab.pump.request(as('c'));
    tab.pass(100);
    expect(names()).toEqual(['c']);
  });

  it('runs the next callback when one fails, and says what failed', () => {
    const tab = openTab();
    const { names, as } = listen();
    const failure = new Error('of the page');
    tab.show(false);
    tab.pump.request(() => {
      throw failure;
    });
    tab.pump.request(as('b'));
    tab.pass(100);
    expect(names()).toEqual(['b']);
    expect(tab.errors).toEqual([failure]);
  });

  it('is left to the browser where it is no call', () => {
    const tab = openTab();
    const { heard, as } = listen();
    tab.leaveCall();
    tab.show(false);
    tab.pump.request(as('a'));
    tab.pass(5_000);
    expect(heard).toEqual([]);
    tab.show(true);
    tab.draw();
    expect(heard).toEqual([['a', 6_000]]);
  });
});

describe('a page that is hidden or shown with a frame on its way', () => {
  it('gets from the timer what it asked for while it was looked at', () => {
    const tab = openTab();
    const { names, as } = listen();
    tab.pump.request(as('a'));
    tab.show(false);
    tab.pass(100);
    expect(names()).toEqual(['a']);
    tab.show(true);
    tab.draw();
    expect(names()).toEqual(['a']);
  });

  it('gets from the browser what it asked for while it was hidden', () => {
    const tab = openTab();
    const { names, as } = listen();
    tab.show(false);
    tab.pump.request(as('a'));
    tab.show(true);
    tab.draw();
    tab.pass(100);
    expect(names()).toEqual(['a']);
  });

  it('can still cancel it on the other side', () => {
    const tab = openTab();
    const { names, as } = listen();
    const shown = tab.pump.request(as('a'));
    tab.show(false);
    const hidden = tab.pump.request(as('b'));
    tab.pump.cancel(shown);
    tab.show(true);
    tab.pump.cancel(hidden);
    tab.pass(100);
    tab.draw();
    expect(names()).toEqual([]);
  });

  const step = fc.constantFrom('request', 'cancel', 'hide', 'show', 'draw', 'pass');
  it('runs every callback once, in order, but for those it cancels', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80 }), fc.infiniteStream(fc.nat()), (steps, choices) => {
        const tab = openTab();
        const ran: number[] = [];
        const expected = new Set<number>();
        const asked: number[] = [];
        const request = () => {
          const id: number = tab.pump.request(() => void ran.push(id));
          asked.push(id);
          expected.add(id);
        };
        const cancel = () => {
          const id = asked[(choices.next().value ?? 0) % Math.max(1, asked.length)];
          if (id === undefined) return;
          tab.pump.cancel(id);
          if (!ran.includes(id)) expected.delete(id);
        };
        const make = { request, cancel, hide: () => tab.show(false), show: () => tab.show(true), draw: tab.draw };
        for (const name of steps) name === 'pass' ? tab.pass(60) : make[name]();
        // Wherever it has come to rest, nothing is stuck.
        tab.draw();
        tab.pass(100);
        expect(ran).toEqual([...expected]);
      }),
      { numRuns: 1_000, seed: 20_261_120 },
    );
  });
});
