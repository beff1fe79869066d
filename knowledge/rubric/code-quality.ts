import type { Axis } from './axis.ts';

/** Scored from how somebody talks about structure: nobody writes code aloud. */
export const codeQualityAxis = {
  id: 'code-quality',
  title: 'Code quality',
  question: 'Could somebody else change this in a year without fear?',
  floor: null,
  anchors: [
    { score: 1, sounds: 'Everything in the route: SQL, rules and formatting in one function, errors swallowed.' },
    {
      score: 2,
      sounds:
        'Some layers by name, but rules leak across them; settings written into the code; tests as an afterthought.',
    },
    { score: 3, sounds: 'Transport, rules and storage apart, errors handled in one place, a sensible mix of tests.' },
    {
      score: 4,
      sounds:
        'Dependencies come in from outside, boundaries are chosen for what changes together, tests name behaviour.',
    },
    {
      score: 5,
      sounds: 'Keeps the design as small as the problem, says what was left out and what would make it worth adding.',
    },
  ],
  strong: [
    {
      id: 'code-quality/layers',
      text: 'Keeps transport, rules and storage apart',
      listensFor: [
        'controller service repository',
        'handler/controller thin',
        'business logic/rule in service/domain',
        'separat* concern',
        'repository pattern/layer',
      ],
    },
    {
      id: 'code-quality/injected-dependencies',
      text: 'Passes dependencies in, so that parts can be tested and replaced',
      listensFor: [
        'dependency injection',
        'inject/injected/pass clock/client/repository/dependency',
        'behind interface/port',
        'single responsibility',
      ],
    },
    {
      id: 'code-quality/testable',
      text: 'Says what is tested at which level, and why there',
      listensFor: [
        'unit test for/rule/logic',
        'integration test against/with real/database',
        'contract test',
        'test container*',
        'test behaviour/behavior not',
      ],
    },
    {
      id: 'code-quality/middleware',
      text: 'Puts what every request needs into one place',
      listensFor: ['middleware for/auth*/log*', 'one/central/global error handler', 'cross cutting', 'interceptor'],
    },
    {
      id: 'code-quality/small-design',
      text: 'Starts simple, and says what would change that',
      listensFor: [
        'start simple/with monolith',
        'simplest thing/design',
        'wouldnt split until',
        'modular monolith',
        'only if/when measure*/need*',
      ],
    },
  ],
  redFlags: [
    {
      id: 'code-quality/over-engineered',
      text: 'Brings more machinery than the problem has parts',
      severity: 'minor',
      listensFor: [
        'microservice for each/every',
        'kafka for everything',
        'event sourcing for/everything',
        'kubernetes from day one/start',
        'in case need later',
      ],
      instead: 'One service and one database, and the figure at which that stops being enough.',
    },
    {
      id: 'code-quality/one-big-function',
      text: 'Mixes all layers in one place',
      severity: 'minor',
      listensFor: [
        'everything in controller/handler/route',
        'sql/query in controller/handler/route',
        'one big function/file/class',
        'all in one file',
      ],
      instead: 'A thin route, rules that know no HTTP, and storage behind a small interface.',
    },
    {
      id: 'code-quality/settings-in-code',
      text: 'Writes settings into the code',
      severity: 'minor',
      listensFor: [
        'hardcode/hardcoded url/host/config/value/timeout',
        'change code/and redeploy for config',
        'constant for url/host',
      ],
      instead: 'Settings from the environment, checked at start-up.',
    },
    {
      id: 'code-quality/no-tests',
      text: "Sees tests as somebody else's work",
      severity: 'minor',
      listensFor: ['no time for test*', 'qa test/tests/will/does', 'test manually/by hand', 'dont write test*'],
      instead: 'The few tests that would have caught the last outage.',
    },
  ],
} as const satisfies Axis;
