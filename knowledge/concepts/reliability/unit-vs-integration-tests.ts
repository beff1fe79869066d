import type { Concept } from '../concept.ts';
import { SOFTWARE_ENGINEERING_AT_GOOGLE } from '../sources.ts';

export const unitVsIntegrationTests = {
  id: 'reliability/unit-vs-integration-tests',
  title: 'Unit and integration tests',
  summary:
    'A unit test checks one piece of logic alone and fast; an integration test checks that pieces work together with the real thing at the boundary.',
  round: 'testing',
  track: null,
  related: ['reliability/test-doubles', 'reliability/contract-tests', 'reliability/failure-mode-thinking'],
  sources: [
    SOFTWARE_ENGINEERING_AT_GOOGLE,
    { title: 'Just Say No to More End-to-End Tests, Google Testing Blog', by: 'Mike Wacker', year: 2015 },
  ],
  levels: [
    {
      rung: 'define',
      prompt: 'What is the difference between a unit test and an integration test?',
      points: [
        {
          text: 'A unit test runs one piece of logic without network, disk or database.',
          listensFor: [
            'unit test checks/covers/runs/exercises one/single/small',
            'one function/class/module/piece in isolation',
            'no network/database/disk',
            'without touching/database/network',
            'in memory only',
          ],
        },
        {
          text: 'An integration test crosses a real boundary, such as the database or an HTTP layer.',
          listensFor: [
            'integration test uses/runs/talks/crosses/hits/checks',
            'against a real database/postgres',
            'real database/postgres/queue/broker',
            'pieces/parts/components work together',
            'several components/parts/pieces together',
          ],
        },
        {
          text: 'They find different bugs: logic in one, wiring and assumptions in the other.',
          listensFor: [
            'bad/wrong/broken/their wiring',
            'wrong sql/query/mapping/config*',
            'logic bug*/error*/mistake*',
            'catch/find/catches/finds different bug*/mistake*/thing*',
            'serialis*/serializ*/mapping bug*/mistake*/error*',
          ],
        },
      ],
      wrongAnswers: [
        'Small tests are unit tests and long ones integration tests: length says nothing, the boundary crossed does.',
        'An integration test clicks through the whole product: that is an end-to-end test, one level further out.',
      ],
      modelAnswer:
        'A unit test exercises one small piece of logic on its own, with no database and no network, so it runs in milliseconds and tells me exactly which rule broke. An integration test crosses a boundary: my repository class against a real Postgres in a container, or a request through the router down to the handler. They catch different mistakes. The unit test finds logic errors, like a discount applied twice. The integration test finds bad wiring: a wrong column name, a transaction that never commits, a date that comes back in another time zone.',
    },
    {
      rung: 'trade-offs',
      prompt: 'How do you decide how many of each to write? Why not just test everything through the real database?',
      points: [
        {
          text: 'Unit tests are fast and precise but know nothing about the boundary.',
          listensFor: [
            'fast and precise/exact/cheap/stable',
            'unit test are/is fast/cheap/quick',
            'run in millisecond*/second*',
            'point* to/at the line/rule/cause',
            'thousands of unit/them in seconds',
          ],
        },
        {
          text: 'Integration tests are slower and harder to diagnose but prove the parts fit.',
          listensFor: [
            'integration/they/it is/are slower',
            'slower and/but harder/dearer/prove*',
            'harder to diagnose/debug/set/keep',
            'more setup/moving/expensive',
            'more confidence',
          ],
        },
        {
          text: 'The mix follows where the risk lies: rules or queries.',
          listensFor: [
            'where the risk/bugs/complexity is/lies/sits/are',
            'mostly sql/queries/crud/glue',
            'depends/follow* risk/code/kind',
            'complicated/complex/heavy rules/logic/calculation*',
            'shape of the code/service',
          ],
        },
        {
          text: 'A few end-to-end tests at the top, for the paths that must work.',
          listensFor: [
            'few/handful end to end',
            'end to end test for/only/on/cover*',
            'critical/main/money path/journey/flow',
            'pyramid',
            'smoke test',
          ],
        },
      ],
      wrongAnswers: [
        'Always seventy-twenty-ten: a ratio taken from a diagram ignores whether this service is rules or glue.',
        'A coverage target settles it: lines can be executed without one assertion about them.',
      ],
      modelAnswer:
        "I let the mix follow where the risk is. A pricing engine is complicated rules, so most of its tests are unit tests. They are fast, I can run hundreds of cases, and a failure points at the rule. A thin service that is mostly queries gains little from that, because the bugs live in the SQL, so there I write integration tests against a real database and accept that they are slower and harder to diagnose. On top I keep a handful of end-to-end tests for the money path only, because each of those costs minutes and breaks for reasons that aren't mine.",
    },
    {
      rung: 'debug',
      prompt:
        'All nine hundred unit tests are green, and an hour after the release every order fails with a constraint error from the database. How did the tests miss it, and what do you do?',
      points: [
        {
          text: 'First stop the harm: roll back or fix forward, then investigate.',
          listensFor: [
            'rollback',
            'roll/rolled/rolling it/that/release back',
            'revert',
            'previous version/release',
            'stop the bleeding/harm/damage',
          ],
        },
        {
          text: 'The database was replaced by a double that has no constraints.',
          listensFor: [
            'mock*/fake*/stub* repository/database',
            'repository/database was/is mocked/faked/stubbed',
            'double/mock/fake has/have/had/knows no constraint*',
            'fake/mock/in memory accepts/accepted/takes anything',
            'never ran/run/touched real/database/postgres',
          ],
        },
        {
          text: 'Write an integration test that reproduces the failure first.',
          listensFor: [
            'test that reproduces/reproduce',
            'test that fails first',
            'failing test',
            'write/add an integration test',
            'regression test',
          ],
        },
        {
          text: 'Run migrations in the test database, so schema and code meet before release.',
          listensFor: [
            'migrations in/as/against/before/run/applied',
            'same/real schema',
            'run/runs/apply the migrations',
            'container* in ci/pipeline',
            'test database built/created from',
          ],
        },
      ],
      wrongAnswers: [
        'We need more unit tests: nine hundred more with the same double would be green as well.',
        'Tests were fine, the database was wrong: the schema is part of what is released.',
      ],
      modelAnswer:
        "First I stop the harm: roll the release back, because it's an hour old and every order fails. Then I ask what the tests could not see. My guess is that the repository was mocked everywhere, and a mock has no constraints: it accepts anything. So nothing ever ran the insert against the real schema. I write an integration test that reproduces the failure with a real Postgres, watch it go red, then fix the code. And I close the gap for good: the pipeline starts a database container, runs the migrations in order, and the repository tests use that one.",
    },
    {
      rung: 'design',
      prompt:
        'Your service has a build that may take ten minutes at most, talks to Postgres, Kafka and a payment provider. What runs on every push, and what runs later?',
      points: [
        {
          text: 'On every push: unit tests and integration tests with containers for what we own.',
          listensFor: [
            'every push/commit/pull in/types/lint/unit/first',
            'unit test first',
            'containers for postgres/database/kafka',
            'postgres/kafka in container*/docker',
            'testcontainers',
          ],
        },
        {
          text: 'The provider is replaced at the network edge in the build and checked against its sandbox on a schedule.',
          listensFor: [
            'sandbox',
            'stub*/fake* the provider/payment',
            'provider is/as stub*/fake*/double',
            'nightly/scheduled/schedule against',
            'never/not call/calls real provider',
          ],
        },
        {
          text: 'Keep it within the time: parallel runs, one container per worker, isolated data.',
          listensFor: [
            'parallel*',
            'split/shard* the tests/suite',
            'each test/worker own/its data/schema/database/transaction',
            'rollback/rolled after each test',
            'one container shared/per',
          ],
        },
        {
          text: 'A flaky test is quarantined with an owner and a date, not retried forever.',
          listensFor: ['flaky', 'flak*', 'quarantine*', 'owner and/with a date', 'retried until/forever'],
        },
      ],
      wrongAnswers: [
        'Call the provider on every push: now their outage stops our releases.',
        'Use SQLite in the tests because it is quick: locks, types and constraints differ from Postgres.',
      ],
      modelAnswer:
        'On every push, in this order: types and lint, then unit tests, then integration tests with Postgres and Kafka in containers, because those are ours and their behaviour matters. The provider is stubbed at the HTTP edge, and a nightly job runs the same cases against its sandbox, so its outage never blocks us but a change in its behaviour is seen within a day. To stay inside ten minutes I split the suite over parallel workers, each with its own database schema, so tests never share rows. A flaky test goes to quarantine with an owner and a date. Retrying until green just hides races.',
    },
    {
      rung: 'pressure',
      prompt: "We ship twice a day and I don't have time for tests. Convince me in a minute, or tell me I'm right.",
      points: [
        {
          text: 'Agree on the goal: tests exist to ship quickly without fear.',
          listensFor: [
            'ship/release/deploy quick*/fast*/often',
            'shipping twice',
            'change code/things without fear',
            'confidence to ship/release/deploy/change',
            'tests are how/what let/lets/allow',
            'go/goes faster/fast because',
          ],
        },
        {
          text: 'Start with the few paths whose failure costs money or trust.',
          listensFor: [
            'start with few/three/two/one/checkout/the',
            'money path*/flow*',
            'cost/costs/lose us/money',
            'most expensive/costly/dangerous',
            'login and/checkout/payment',
          ],
        },
        {
          text: 'Every bug that reaches users becomes a test.',
          listensFor: [
            'every bug/incident that/becomes/gets/gives/turns',
            'becomes/become a test',
            'bug becomes/gets a test',
            'regression test',
            'never fix the same bug twice',
            'same bug twice',
          ],
        },
        {
          text: 'Says honestly what is not worth testing.',
          listensFor: [
            'not/never/wouldnt test getter*/glue/framework/everything',
            'not worth testing',
            'skip tests for/on',
            'leave out/alone',
            'throwaway/prototype',
          ],
        },
      ],
      wrongAnswers: [
        'Best practice says eighty per cent coverage: an appeal to authority, with no cost named.',
        'You are right, users will tell us: they do, by leaving.',
      ],
      modelAnswer:
        "You're half right. Shipping twice a day is the goal, and tests are how you keep doing it when the code is no longer small enough to hold in one head. I wouldn't test everything: getters and glue can stay bare. I'd start with the three paths whose failure costs us money, say login, checkout and refunds, one integration test each, a day of work. After that one rule: every bug that reaches a customer becomes a test before it is fixed, so we never pay for the same bug twice. If that slows us down after a month, we stop.",
    },
  ],
} as const satisfies Concept;
