import type { Question } from '../question.ts';

export const memoryLeak = {
  id: 'testing/memory-leak',
  prompt:
    'Every three days one of your services is killed for lack of memory. How do you find what it is holding on to?',
  round: 'observability',
  concepts: ['reliability/observability-basics', 'reliability/logging-and-metrics'],
  level: 'advanced',
  points: [
    {
      text: 'First the shape: memory over time, against traffic, deploys and restarts; a slope that never comes back, or a jump.',
      listensFor: [
        'graph*/chart*/plot* memory',
        'memory over/after/grows/trend',
        'steadily/slowly/grow*/climb*',
        'sawtooth',
        'after gc/garbage',
        'correlat*',
        'since deploy/release/which',
        'baseline',
      ],
    },
    {
      text: 'Tell heap from the rest: live objects, buffers outside the heap, threads, fragmentation, or a limit that is just too low.',
      listensFor: [
        'heap versus/vs/or/and',
        'rss',
        'native memory',
        'off heap',
        'thread*/goroutine* count/leak*',
        'not a leak',
        'limit too',
        'external memory',
      ],
    },
    {
      text: 'Compare two heap snapshots taken some time apart, and look at what has grown and who keeps it.',
      listensFor: [
        'heap dump*/snapshot*/profile*',
        'compare*/diff* snapshot*/dump*/heap',
        'two/three snapshots/dumps/profiles',
        'retain*',
        'dominator',
        'pprof',
        'allocation*',
        'growing objects',
      ],
    },
    {
      text: 'The usual suspects: a cache or map without a bound, listeners never removed, closures, timers, unread responses, goroutines that wait for ever.',
      listensFor: [
        'unbounded',
        'cache without/no/never',
        'map grows/grow*/global',
        'global map',
        'event listener*',
        'listener*',
        'never removed/closed/released/cleared',
        'connection* not/never',
      ],
    },
    {
      text: 'Reproduce it under load in a test environment, and confirm the cure with the same graph.',
      listensFor: [
        'reproduc*',
        'load test*/in',
        'soak test*',
        'confirm*/verify* fix/memory/flat',
        'same graph',
        'stays flat',
      ],
    },
    {
      text: 'In the meantime limit the harm: planned restarts, a memory limit, an alarm on the slope, named as a stopgap.',
      listensFor: [
        'restart* nightly/every/scheduled/as/periodic*',
        'workaround',
        'stopgap',
        'rollback',
        'mitigat*',
        'alert* on/before',
        'memory limit*',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['heap dump*/snapshot*/profile*'],
      ask: 'What does taking that dump do to a live process, and what is in it that must not leave the house?',
    },
    {
      whenTheySay: ['unbounded', 'global map', 'cache without/no/never'],
      ask: 'What bound do you give it, and what is thrown out first?',
    },
    {
      whenTheySay: ['goroutine*'],
      ask: 'How do you see what they are all waiting for?',
    },
  ],
  redFlags: ['Nightly restarts as the solution', 'More memory', 'Reads code at random'],
} as const satisfies Question;
