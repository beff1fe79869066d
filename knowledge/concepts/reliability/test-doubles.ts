import type { Concept } from '../concept.ts';
import { SOFTWARE_ENGINEERING_AT_GOOGLE } from '../sources.ts';

export const testDoubles = {
  id: 'reliability/test-doubles',
  title: 'Test doubles',
  summary: 'A stand-in for something slow, costly or hard to control, so that a test can decide how it behaves.',
  round: 'testing',
  track: null,
  related: ['reliability/unit-vs-integration-tests', 'reliability/contract-tests'],
  sources: [
    { title: 'xUnit Test Patterns, on test doubles', by: 'Gerard Meszaros', year: 2007 },
    { title: "Mocks Aren't Stubs", by: 'Martin Fowler', year: 2007 },
    SOFTWARE_ENGINEERING_AT_GOOGLE,
  ],
  levels: [
    {
      rung: 'define',
      prompt: 'People say "mock" for everything. What kinds of test double are there, and what does each do?',
      points: [
        {
          text: 'A stub gives prepared answers.',
          listensFor: [
            'stub returns/gives/answers/has',
            'canned/prepared/fixed/hard answer*/response*/value*',
            'stub with/is fixed/canned/prepared',
            'stub just/only/simply',
          ],
        },
        {
          text: 'A mock carries an expectation about the calls it gets, and a spy records them.',
          listensFor: [
            'mock expects/checks/verifies/asserts/fails/knows',
            'spy records/remembers/notes/keeps',
            'verify/verifies/assert the call/calls/interaction*',
            'was called with/once/twice',
            'expectation*',
          ],
        },
        {
          text: 'A fake is a working but simpler implementation, such as an in-memory store.',
          listensFor: [
            'fake is/has/works/working/really/actually',
            'in memory repository/store/database/version/implementation',
            'simplified/simpler/lightweight implementation/version',
            'working implementation',
          ],
        },
        {
          text: 'They exist to control what the test cannot: time, failure, other systems.',
          listensFor: [
            'cant/cannot/not control',
            'like/such/as clock/time',
            'make it/them/provider fail/timeout',
            'slow/expensive/unreliable dependency/dependencies/thing*/system*',
            'stand in/ins',
          ],
        },
      ],
      wrongAnswers: [
        'A mock is any object that is not real: then there is no word left for checking calls.',
        'A fake database behaves like the real one: it has no locks, no constraints and no query planner.',
      ],
      modelAnswer:
        "A double is a stand-in for a dependency I can't control in a test, like a clock or a payment provider. A stub returns canned answers, so I can make the provider decline a card. A spy records what it was asked, and I look afterwards. A mock knows beforehand which calls it expects and fails the test if they don't come. A fake is a working but simpler implementation, such as an in-memory repository with a map inside. And a dummy only fills a parameter. I use the word that says what I check: stubs for state, mocks for interactions.",
    },
    {
      rung: 'trade-offs',
      prompt: 'When do you reach for a mock, when for a fake, and when for the real thing?',
      points: [
        {
          text: 'Checking calls ties the test to how the code works, so refactoring breaks it.',
          listensFor: [
            'refactor*',
            'coupled/couples/tied/ties to implementation/how/internals',
            'brittle',
            'implementation detail*',
            'test breaks/break when/although/every',
          ],
        },
        {
          text: 'Mock where the call itself is the outcome, such as sending a mail.',
          listensFor: [
            'call is the outcome/result/point/behaviour',
            'email/mail was/is sent',
            'sent once/exactly',
            'side effect*',
            'mock for/when/where/only outgoing/call/side/interaction*',
          ],
        },
        {
          text: 'A fake needs keeping honest: the same tests run against fake and real.',
          listensFor: [
            'same test/tests/suite against/on/over both/fake/real',
            'keep/kept the fake honest',
            'fake drift*/lies/differ*',
            'both implementations',
            'contract suite/test',
          ],
        },
        {
          text: 'Use the real thing when it is cheap and its behaviour matters.',
          listensFor: [
            'real database/postgres/redis/thing when/if/in/is/because',
            'in a container',
            'use/prefer the real',
            'real one/thing is cheap/fast',
          ],
        },
      ],
      wrongAnswers: [
        'Mock every collaborator so that the unit is pure: such a test repeats the code line by line.',
        'Never mock anything: then the failure paths of other systems are never exercised.',
      ],
      modelAnswer:
        "I prefer the real thing when it starts in a second, like Postgres in a container, because its constraints are part of what I rely on. I use a fake when the real one is slow or not ours, and I keep the fake honest by running the same suite against both implementations. Mocks I save for cases where the call is the outcome: the confirmation email was sent exactly once. If I mock every collaborator, the tests get coupled to the implementation, and a harmless refactoring turns forty of them red. That's the price people forget when they count how fast mocked tests are.",
    },
    {
      rung: 'debug',
      prompt:
        'The payment tests have been green for a year. The provider changed a field from a number to a string three weeks ago, and we have been losing refunds ever since. Explain, and fix it.',
      points: [
        {
          text: 'The stub froze our assumption of the provider; it never learned about the change.',
          listensFor: [
            'stub froze/frozen/still/kept/returns/was',
            'our assumption*/guess/belief*',
            'testing/tested ourselves/our own',
            'out of date',
            'stub never changed/learned/knew',
          ],
        },
        {
          text: "Validate the provider's responses at the boundary and fail loudly.",
          listensFor: [
            'validat* response/responses/answer/payload',
            'validate at/on the boundary/edge',
            'schema check*/validation at/on',
            'fail* loud*',
            'parse* strict*',
          ],
        },
        {
          text: 'Compare stub and provider regularly: contract test or recorded sandbox run.',
          listensFor: [
            'contract test*',
            'against the/their sandbox',
            'sandbox every/nightly/daily/on/run',
            'nightly/daily run/job/test/check against',
            're/record again/recorded fixture*/response*',
            'compare* stub/recorded/fixture*',
          ],
        },
        {
          text: 'Find and repair the refunds that were lost, and alert on that rate.',
          listensFor: [
            'reconcil*',
            'replay*/reprocess* refund*/failed/lost',
            'lost/failed/missing refunds since/from/and',
            'alert on/when/if refund*/rate/drop*/success',
            'list/find every/all/each refund*/customer*',
          ],
        },
      ],
      wrongAnswers: [
        'Update the stub and close the ticket: the next change will pass just as silently.',
        'Blame the provider for the change: true perhaps, and we still did not notice for three weeks.',
      ],
      modelAnswer:
        "The stub froze our assumption of the provider a year ago, so for three weeks the tests have only been testing ourselves. Repair comes first: I list every refund since the change, reconcile against the provider's report and replay the failed ones with their original idempotency keys. Then the causes. We validate the response at the boundary, so a string where we expect a number fails loudly instead of becoming a missing refund. A nightly job runs our recorded cases against the sandbox and compares them with the fixtures. And I add an alert on the refund success rate, because a business signal would have shown this on day one.",
    },
    {
      rung: 'design',
      prompt:
        'You are writing a service that calls a mapping API which costs money per request and is slow on Mondays. Design how the code and its tests stand in for it.',
      points: [
        {
          text: 'One narrow interface of our own in front of the provider.',
          listensFor: [
            'own/narrow/small/one interface',
            'port/adapter',
            'wrap*/hide* provider/api/client/it behind/in',
            'behind an interface',
            'only one/place knows/module',
          ],
        },
        {
          text: 'A fake of that interface for most tests, with switches for slow, error and empty.',
          listensFor: [
            'fake with/that/can/which',
            'told/tell it to be slow/fail/timeout',
            'slow/timeout mode/switch/case',
            'simulate slow*/error*/timeout*/failure*',
            'switch* for slow/errors',
          ],
        },
        {
          text: 'The adapter itself is tested at HTTP level with recorded answers.',
          listensFor: [
            'recorded response*/answer*/traffic/fixture*',
            'http level/server/stub',
            'local/fake/stub http server',
            'adapter is/has/gets tested',
            'wiremock',
          ],
        },
        {
          text: 'A small scheduled run against the real API, with a spending cap.',
          listensFor: [
            'budget/cap/capped/limit* cost/spend*/request*/calls',
            'few/ten/handful real calls/requests',
            'once/nightly a/every day/night/week',
            'scheduled/nightly/weekly run/job/test',
            'spending cap/limit',
          ],
        },
      ],
      wrongAnswers: [
        "Mock the provider's own client class in every test: its whole surface leaks into our code.",
        'Call the real API in tests but rarely run them: then they rot.',
      ],
      modelAnswer:
        "I put one narrow interface of our own in front: find a route between two points, nothing of the provider's vocabulary. Business tests use a fake of it, with switches for slow, error and no route, so the Monday case is an ordinary test. The adapter that speaks their HTTP is tested against a local HTTP server with recorded responses, including a 429 and a body cut in half, and I check our timeout there. Last, a scheduled job makes ten real calls a night under a spending cap and compares the shape with the recordings. If it differs, somebody gets a ticket, and no build is blocked.",
    },
    {
      rung: 'pressure',
      prompt: "I see a test with eleven mocks in it. Quickly: what's wrong with the test, or is it the code?",
      points: [
        {
          text: 'It is the code: a unit with eleven collaborators does too much.',
          listensFor: [
            'too many collaborators/dependencies/responsibilities',
            'does/doing too much',
            'its the code',
            'class/unit/function/code has/with eleven',
            'design smell',
          ],
        },
        {
          text: 'Such a test asserts the script, and says little about behaviour.',
          listensFor: [
            'repeats/mirrors/copies the code/implementation',
            'asserts/checks the script/order/sequence',
            'asserts/checks calls/how',
            'says/tells/proves little/nothing',
            'little/nothing about behaviour/behavior',
          ],
        },
        {
          text: 'Pull the decision into a pure function and leave the edges thin.',
          listensFor: [
            'pure function*',
            'extract/pull/split/separate decision*/logic/rules',
            'functional core',
            'thin shell/edge*/coordinator/layer',
            'data in data/decision out',
          ],
        },
      ],
      wrongAnswers: [
        'Use a mocking library with shorter syntax: eleven mocks in fewer lines are still eleven.',
        'Delete the test: the design problem stays, now without a witness.',
      ],
      modelAnswer:
        "It's the code first. A unit that needs eleven collaborators does too much, and the test is only telling us. The test itself repeats the code: it asserts that calls happen in a certain order, so it turns red when someone tidies up and stays green when the result is wrong. I'd extract the decision into a pure function, data in, decision out, and test that with plain values and no doubles at all. What is left is a thin coordinator that loads, decides and saves, and one integration test with a real database covers that well.",
    },
  ],
} as const satisfies Concept;
