import type { Concept } from '../concept.ts';
import { GO_RACE_DETECTOR } from '../sources.ts';

export const goroutinesAndChannels = {
  id: 'concurrency/goroutines-and-channels',
  title: 'Goroutines and channels',
  summary:
    'Go runs many cheap functions at once and lets them pass values to each other; the work is in ending them properly.',
  round: 'fundamentals',
  track: 'go',
  related: ['concurrency/race-conditions', 'concurrency/locks-and-coordination', 'concurrency/backpressure'],
  sources: [
    {
      title: 'The Go Programming Language Specification, send statements, receive operator and close',
      by: 'The Go Authors',
      year: 2025,
    },
    { title: 'The Go Memory Model', by: 'The Go Authors', year: 2022 },
    GO_RACE_DETECTOR,
    { title: 'Package golang.org/x/sync/errgroup', by: 'The Go Authors', year: 2025 },
  ],
  levels: [
    {
      rung: 'define',
      prompt: 'What is a goroutine, what is a channel, and what exactly happens on send, receive and close?',
      points: [
        {
          text: 'A goroutine is a function run concurrently by the Go runtime, many on few threads.',
          listensFor: [
            'scheduled/managed by runtime',
            'runtime schedul*',
            'many on/over few',
            'few os/operating/system thread*',
            'lightweight',
            'small stack',
          ],
        },
        {
          text: 'Unbuffered: a send waits for a receive; buffered: it waits only when the buffer is full.',
          listensFor: ['unbuffered', 'buffered', 'send wait*/block*', 'buffer full', 'hand over/off', 'rendezvous'],
        },
        {
          text: 'Closing says that no more values come; receivers drain what is left, then get zero values.',
          listensFor: [
            'close* means/says/tells',
            'no more value*',
            'zero value*',
            'comma ok',
            'second result/value',
            'range ends/loop',
          ],
        },
        {
          text: 'Sending on a closed channel panics, and so does closing twice; a nil channel blocks for ever.',
          listensFor: ['panic*', 'closed channel', 'close twice', 'closing twice', 'nil channel', 'sender closes'],
        },
      ],
      wrongAnswers: [
        'A goroutine is a thread. The runtime multiplexes goroutines over threads and moves them when one blocks.',
        'Channels must be closed, or they leak. An unreachable channel is collected; you close to tell receivers that it is over.',
      ],
      modelAnswer:
        "A goroutine is a function that the Go runtime schedules alongside others, many of them on a few operating system threads, so starting one is cheap. A channel passes values between them. On an unbuffered channel a send waits until somebody receives, so it's a hand over; with a buffer, the send waits only when the buffer is full. Closing means no more values: receivers still get what's buffered, then the zero value with ok false, and a range loop ends. Sending on a closed channel panics, and so does closing it twice, so the sender closes and nobody else. A nil channel blocks for ever, which is handy in a select.",
    },
    {
      rung: 'trade-offs',
      prompt: 'When do you use a channel, when a mutex, and when an atomic?',
      points: [
        {
          text: 'Channel: passing ownership, handing out work, signalling the end.',
          listensFor: [
            'pass*/transfer*/hand* ownership',
            'ownership',
            'hand* out/over work/job*',
            'signal*',
            'pipeline*',
            'fan out',
          ],
        },
        {
          text: 'Mutex: guarding state that several read and change, such as a map or a cache.',
          listensFor: [
            'mutex when/for/guards/protects/is',
            'use mutex',
            'guard* map/state/struct',
            'protect* map/state/struct',
          ],
        },
        {
          text: 'Atomic: one counter or flag; anything with two fields is no longer atomic.',
          listensFor: [
            'atomic for/counter/is/on',
            'one/single counter/flag/value/number/word',
            'two atomics/fields',
            'counter or flag',
          ],
        },
        {
          text: 'A buffer is a decision about backpressure, not a speed setting.',
          listensFor: ['buffer* decision/is/hides/size', 'backpressure', 'hide* slow', 'buffer of'],
        },
      ],
      wrongAnswers: [
        'Channels are the Go way, mutexes a smell. Guarding a map with a mutex is shorter, faster and clearer than a goroutine that serves it.',
        'A bigger buffer fixes the deadlock. It moves it to a busier day.',
      ],
      modelAnswer:
        "I use a channel when something moves: ownership of a value, a job for a worker, a signal that it's over. I use a mutex when something stays and several goroutines look at it: a map, a cache, a struct whose fields belong together. A mutex is shorter and quicker there than a goroutine serving requests over channels. An atomic is for one counter or flag; as soon as two fields have to agree, two atomics aren't atomic together. And a buffer on a channel is a decision about backpressure: zero means meet me here, some means absorb a burst. If somebody needs a buffer of ten thousand, the consumer is too slow.",
    },
    {
      rung: 'debug',
      prompt:
        'A Go service grows in memory until it is killed. The profile shows two hundred thousand goroutines, all waiting on a channel send. Find and fix it.',
      points: [
        {
          text: 'A goroutine leak: they send to a channel from which nobody receives any more.',
          listensFor: [
            'goroutine leak*',
            'leak*',
            'nobody receives/reads/listens',
            'no receiver',
            'receiver gone/left/returned',
          ],
        },
        {
          text: 'Typical: the caller returned on a timeout, and the unbuffered result is never fetched.',
          listensFor: [
            'caller/handler returned/returns/left/gave',
            'returns/returned on/after timeout/first',
            'timeout and/then',
            'first result/error',
            'early return',
            'context cancelled/canceled/done',
          ],
        },
        {
          text: 'Find it in the goroutine profile: the stack shows the line.',
          listensFor: ['pprof', 'goroutine profile', 'stack* show*/same/line', 'stack trace*', 'which line'],
        },
        {
          text: 'Fix: select on the context, or a buffer of one for one result; and pass the context down.',
          listensFor: ['select', 'context', 'buffer of/one', 'done channel', 'ctx'],
        },
        {
          text: 'Guard: a leak check in tests, a metric for the number of goroutines.',
          listensFor: [
            'goleak',
            'leak check/test/detector',
            'metric',
            'number of goroutine*',
            'goroutine count',
            'num goroutine',
          ],
        },
      ],
      wrongAnswers: [
        'The garbage collector will get them. A blocked goroutine counts as alive, with all it refers to.',
        'Raise the memory limit. It postpones the kill.',
      ],
      modelAnswer:
        "That's a goroutine leak: each one waits to send to a channel that nobody receives from any more. The goroutine profile from pprof gives me the stack, and with two hundred thousand of the same, the line is obvious. Typically a handler starts a goroutine, waits for its result or a timeout, and returns on timeout. The goroutine then tries to send on an unbuffered channel, for ever. Two fixes: a buffer of one, so a single result can always be dropped off, or a select that also watches the context. And the context goes into the call itself, so the work stops too. Then a leak check in the tests, and a metric on the goroutine count.",
    },
    {
      rung: 'design',
      prompt:
        'In Go, design a function that fetches a thousand URLs, at most twenty at a time, stops at the first error, and respects the caller giving up.',
      points: [
        {
          text: 'A bound of twenty: a worker pool, a semaphore channel, or an error group with a limit.',
          listensFor: [
            'errgroup',
            'error group',
            'set limit',
            'setlimit',
            'worker pool',
            'semaphore',
            'twenty worker*',
          ],
        },
        {
          text: 'A context derived from the caller, cancelled at the first error and given to each request.',
          listensFor: ['context', 'cancel*', 'ctx', 'with context'],
        },
        {
          text: 'Results without a race: each writes to its own index, or one goroutine collects.',
          listensFor: [
            'own index/slot',
            'own element',
            'one goroutine collects/reads/appends',
            'collector',
            'no lock/mutex needed',
            'preallocat*',
          ],
        },
        {
          text: 'Wait for all before returning, so that nothing runs on.',
          listensFor: [
            'wait* for all/every/group/before',
            'waitgroup',
            'wait group',
            'g wait',
            'wait returns',
            'nothing left running',
          ],
        },
        {
          text: 'A timeout for each request, and bodies closed.',
          listensFor: [
            'timeout per/each/on',
            'per request timeout',
            'close* body',
            'body closed',
            'client timeout',
            'timeout for each',
          ],
        },
      ],
      wrongAnswers: [
        'Start a thousand goroutines; they are cheap. The goroutines are, the thousand sockets and the other server are not.',
        'Append to one slice from all of them. That is a data race and loses results.',
      ],
      modelAnswer:
        "I'd use an errgroup made with the caller's context, and set its limit to twenty. Loop over the URLs and start each fetch with Go, which blocks while twenty are running, so the loop itself feels the backpressure. Each request is built with the group's context, so the first error, or the caller giving up, cancels all the others, and the loop checks it too so that it stops starting new ones. Results go into a preallocated slice, each goroutine writing its own index, so no mutex is needed. The client has a timeout for each request, and we always close the body. At the end Wait returns the first error, and nothing is left running.",
    },
    {
      rung: 'pressure',
      prompt:
        'Quick round on Go: does a mutex or a channel make this safe, what does the race detector prove, and what happens when one goroutine panics?',
      points: [
        {
          text: 'Either can, if every access goes through it; otherwise neither.',
          listensFor: [
            'every/all access*',
            'either make*/work*/can/is',
            'both can',
            'if everyone/everybody/all',
            'one unguarded/forgotten',
          ],
        },
        {
          text: 'The detector shows races that occurred in this run; silence proves nothing about other paths.',
          listensFor: [
            'in this/that run',
            'races that happened/occurred',
            'only code/path* ran/executed/exercised',
            'proves/prove nothing',
            'not/never proof',
            'no false positive*',
          ],
        },
        {
          text: 'An unrecovered panic in any goroutine ends the whole process.',
          listensFor: [
            'whole process/program',
            'process dies/ends/crash*',
            'kills/crashes/ends process/program',
            'unrecovered',
            'takes down',
          ],
        },
        {
          text: 'Recover works only in a deferred call of the same goroutine.',
          listensFor: ['same goroutine', 'deferred', 'defer', 'recover in/works/only', 'own recover'],
        },
      ],
      wrongAnswers: [
        "The HTTP server's recovery covers it. It recovers handlers, not goroutines that they started.",
        'No report from the race detector means no races. It saw only what ran.',
      ],
      modelAnswer:
        "Either makes it safe, if every access goes through it; one forgotten read and neither does. The race detector reports races that happened in that run. What it reports is real, but silence proves nothing about paths the tests never took, so I run it in the pipeline and on some load tests as well. It also says nothing about check-then-act with proper locks. And a panic: if it isn't recovered, it takes down the whole process, whichever goroutine it came from. Recover only works in a deferred function of the same goroutine, so the web server's recovery doesn't cover a goroutine that my handler started. That one needs its own.",
    },
  ],
} as const satisfies Concept;
