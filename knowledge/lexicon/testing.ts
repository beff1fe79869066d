import type { LexiconEntries } from './lexicon.ts';

/** What speaks for a testing round: how one becomes sure before (and after) it ships. */
// biome-ignore format: several entries a line, or it would be ten screens long
export const testing = {
  strong: [
    // kinds
    'unit test*', 'integration test*', 'end to end test*', 'e2e', 'contract test*', 'consumer driven', 'pact',
    'load test*', 'stress test*', 'performance test*', 'smoke test*', 'acceptance test*', 'property based',
    'mutation test*', 'fuzz*', 'chaos test*/engineering', 'manual test*/testing/testers', 'test pyramid',
    'testing trophy/pyramid/strategy/approach', 'test strategy', 'test plan', 'test suite', 'test coverage',
    'code coverage', 'branch coverage', 'percent coverage', 'coverage target/number/percent', 'test driven', 'tdd',
    'given when then', 'red green refactor', 'test first', 'write the test first/before', 'write tests for',
    'tests would you write', 'what would/do you test', 'how would/do you test', 'test this/that/it how', 'which tests',
    // doubles
    'test double', 'wiremock', 'testcontainer*', 'in memory database tests',
    // trouble
    'test fails randomly/sometimes/intermittently', 'red half of the time', 'half of the time red/green/fails',
    'passes/pass locally but/and fails', 'works/passes/goes/green on my laptop/machine', 'goes green on',
    'fails in/on ci/pipeline but', 'rerun until green', 'retry until green/passes/pass', 'quarantine', 'test isolation',
    'slow tests', 'tests take hours/minutes/forty', 'untestable', 'testab*', 'legacy code without/no tests',
    // said in so many words
    'mock the/a database/clock/service/http',
    // placed by how often it is heard elsewhere
    'only fails/breaks on/in/at/when', 'fake/mock/replace/simulate the payment/provider/mail/clock/third/database/api',
    'mock*', 'fakes', 'stub', 'test data', 'test case', 'test', 'coverage',
    // what would you check
    'how would/do/can/will you test/check/verify/prove/try/exercise it/this/that/the/them/for',
    'test/tested/testing it/this/that/them/the/for/in/with/would/on/against/without/is/are/used/we/you',
    'what/which tests do/would/is/are/you/first/one/to/go', 'name three/the/me/five tests/cases', 'first test',
    'test before/after/first/or', 'assert*', 'assertion', 'what do/would you assert/check/expect/compare/verify',
    'expected/expects result/value/output/against', 'property', 'properties hold/must/for/true', 'snapshot tests/testing',
    // how sure are you
    'gain/get/have/give/enough confidence/confident/courage',
    'how do/would you get/know/be/gain confident/confidence/sure/certain works/right/correct',
    'rehearse/rehearsal without/before/real/the',
    // levels and their mix
    'unit or/versus/vs/and/tests/level', 'integration or/versus/vs/and/tests/level',
    'end to end or/versus/vs/and/tests/how/suite', 'pyramid', 'contract tests/between/with/broker', 'regression', 'fuzz',
    'mutation', 'exploratory',
    // what stands in for the real thing
    'mock', 'mocked/mocking', 'simulator', 'simulate', 'fake lies/drifts/says/different/always/behaves/real',
    'mock says/everything/returns/all/is',
    // tests that lie
    'flakes',
    'passes/passed alone/locally/on/here/when/sometimes/and/but/again/always/second/ten/with/without fails/together/red/ci/broken/my/laptop/monday',
    'rerun/rerunning', 'coverage is/says/number/of/at/went/goal/hundred/gate/drops', 'on every commit/push/pull',
    // things hard to test
    'test two/threads/race/concurren*/parallel/same/moment/queue/retry/timeout/async/events/permission/report/migration/upgrade/sql/search/ai/model',
    'test/testing in/on production/live/prod',
    // bugs that came through
    'would/could/should have caught/found/noticed', 'caught by/earlier/it/that/in/before',
    // told apart from its neighbours: made sure of before anybody is hurt
    'testing', 'the expected', 'run them all/in/every/twice', 'your build', 'each/every release',
  ],
  plain: [
    // the suite, the build and the fear of changing
    'checks/tests break/fail/red although/though/but nothing', 'nothing visible/really changed',
    'change something inside/and breaks/break', 'one provides/produces consumes/reads', 'broke on the day/release',
    'last/first day of month', 'first check/test for this/function/you', 'many little/small few big',
    'many small ones or', 'what would you check/verify first', 'before you ship/merge/release how',
    'suite takes/took/needs', 'suite fifty/forty/thirty/ten/hours', 'press*/click*/hit* rerun/retry',
    'build/pipeline red/fails/failing half/often/sometimes/random*', 'red and/but people/they/everyone/rerun/press',
    'how do you check/verify/prove code/it/that/this works/works/without/talks/still',
    'without paying/sending/calling real/actually/charging', 'ninety/eighty/hundred percent and/still/but ship/bugs/bug',
    'still ship/shipped/ships bugs', 'what kinds/kind of tests',
    // products
    'pytest', 'jest', 'cypress', 'playwright', 'selenium',
    // what and how
    'edge/corner case', 'happy path', 'unhappy path', 'error path test*', 'good test',
    'test behavio* or/not implementation', 'implementation detail', 'test breaks/break/fail after/every refactor*',
    'tests break whenever', 'brittle', 'safety net', 'test time/clock/dates', 'inject the clock', 'test concurren*/race',
    'test async*', 'sleep in a test', 'test a queue/consumer/kafka/listener',
    'test an/the email/mail/payment provider/sending', 'test against a/the third/real/payment', 'third party in tests',
    'real database or', 'test a/the migration/rollback/retry/timeout', 'test the failure/outage', 'test environment',
    'test in production', 'production data in tests/staging/test', 'copy of production test', 'anonymi* production',
    'sandbox of payment provider', 'test engineer', 'sign off before release', 'bug comes/came back', 'bug slipped',
    'bug in production test/tests/caught', 'would a test have caught', 'caught before', 'shipped a bug',
    'every friday release breaks', 'how do you know/be it works/correct', 'confidence to deploy/release/ship',
    'release on friday', 'green but broken', 'all tests green/pass/passed and/but', 'tests passed production broke',
    'meaningless tests', 'tests nobody trusts', 'trust* tests', 'skip* tests', 'deadline and no time tests',
    'manager says tests cost/waste', 'test debt', 'worth testing', 'what would you not test', 'too many tests',
    'how many tests', 'run on every commit/push', 'build takes forty/hour', 'pipeline takes forty/hour/hours',
    'parallel* tests', 'passes alone fails together', 'fails on the first of month',
    'provider changed field broke consumer', 'how many users can it carry/handle prove',
    'simulate thousand/load/users/traffic/failure', 'thousand virtual users', 'ramp up users',
    'before black friday prove', 'static analysis',
    // named outright, yet heard in other rounds too
    'spy', 'fixture', 'regression test*', 'flak*', 'no tests', 'component test*', 'system test*', 'seed* test',
    'exploratory test*',
    // placed by how often it is heard elsewhere
    'flaky', 'prove', 'confident', 'suite', 'regress*', 'staging', 'private method',
    // what would you check
    'one assertion', 'arrange act', 'check the result/answer/output/it/that', 'which cases/inputs/values/examples/edge',
    'boundary value/test/at', 'leap year/day', 'daylight saving/clocks', 'clock change test/goes', 'twenty ninth',
    'thirtieth february', 'random input/data', 'generate/generated inputs/cases/test', 'invariant hold/always/test',
    'rounding', 'oracle for/problem', 'golden master/file', 'golden', 'approval tests', 'characteris*/characteriz*',
    'compare/compared with/to/against the/last month/run/real/recorded/old results', 'recorded traffic/answers/responses',
    'record and replay', 'replay real/production/yesterdays/last traffic/requests/day',
    // how sure are you
    'prove/show me/that/it/works/to is/works/right/correct/before/holds',
    'be/feel sure/certain/confident before/that/it/enough', 'sure it/that works/right/correct/holds',
    'know it works/worked/still/will',
    'before it/you/we/the/anyone/customers/a ship/goes/release/merge/merged/deploy/election/user/sees/launch/night',
    'ship/shipped/release/released/deploy/merge it/with/without/on/and/to tests/check/friday/confidence/untested/checking',
    'exactly one go/chance/try', 'soft launch', 'no second chance/time/try',
    'pretend orders/users/customers/money/beers/passengers',
    'nobody/no one dares/wants/understands/trusts/tests/tested/looked to/touch/it/tests/suite',
    'everyone agreed/says/believes/hopes works/takes/nobody ever',
    'nobody has/ever/actually tried/seen/tested/restored/run it/backup/takeover', 'have you tried/tested',
    'we look/looked carefully', 'good developers', 'no time/budget/people for/to tests/testing/write',
    'tests cost/slow/are/take time/us/down/waste/expensive', 'waste of time tests/testing',
    'switched/turned off/them/tests/checks for/now', 'commented out', 'disabled/ignored tests',
    'worth a/testing/it/the test/effort', 'not test', 'never test', 'not worth testing/a',
    'leave/left untested/without/out test', 'untested',
    // levels and their mix
    'unit', 'trophy', 'acceptance', 'smoke', 'soak', 'level of/would/which/at test/this/belongs', 'at which/what level',
    'many small/few/little/fast or/big/slow', 'few big/end/slow', 'through the browser/ui/screen/front', 'ui tests',
    'click/clicking through/robot/script the/screens/ui', 'manually',
    'qa team/people/department/engineer/says/signs/finds', 'who tests/writes/owns/signs/checks tests/it/off',
    'developers test/write/own/or', 'bdd', 'cucumber', 'gherkin', 'specification by', 'example based',
    // what stands in for the real thing
    'sandbox', 'stand in for', 'real one or/in', 'real or fake/mock/pretend',
    'real database/provider/card/money/bank/thing in/test/or/without/call/calling',
    'without calling/sending/charging/paying/waiting/touching real/the',
    'cannot/cant call/use/touch real/bank/provider/them/production test',
    'third party/provider/bank/vendor/supplier test/sandbox/fake/mock/changed/in/down',
    'mail/email/sms really/went/sent/goes to customers/real/out/test',
    'test used/sent/wrote/hit/called real/production/card', 'test mail/email/order/account/customer/card',
    'always in good mood/happy/answers', 'too many mocks', 'mock hell', 'in memory database/version/or/instead', 'h2',
    'docker in tests/ci', 'freeze time', 'wait/waiting/sleep thirty/days/two/seconds/night/month test/in/for',
    'without waiting', 'random/randomness in/seed/test', 'seeded',
    // tests that lie
    'fails/failed/failing on/in/only/sometimes/every/one/once/at/when/with/locally/alone ci/monday/build/twenty/ten/server/linux/night/order/parallel/months/fridays',
    'red', 'green', 'red/green build/pipeline/tests/suite/again/on/and/but/every/for', 'all green',
    'all green and/but/yet', 'green and/but/yet/then broken/broke/production/crashed/wrong',
    'one in/out ten/twenty/five/hundred runs/builds/times', 'press/hit/click/push/run again until/and green/passes/goes',
    'run it again', 'order of tests/the test', 'tests depend on/each/order',
    'shared state/data/database between/in tests', 'leftover/left data/rows from/test/by',
    'own data/database each/every/per test', 'clean/reset/truncate database/data/up/between test/each/after',
    'trust/trusted/believe in/the/your/it/them suite/tests/build/green',
    'tests break/broke/fail/go when/whenever/every/after/although/red/if nothing/rename/refactor/change/touch',
    'forty/hundred/two/sixty tests break/fail/red/changed/one', 'rename a method/class', 'implementation or/details/not',
    'tests testing/check/tests nothing/itself/mock/framework', 'what does it/this/that/the test prove/tell/check/protect',
    'percent covered', 'lines covered', 'goodhart',
    'suite/build/pipeline/tests takes/took/is/are/runs/needs forty/hour/minutes/slow/twenty/fifty/fast/nobody',
    'slow suite/test/build', 'make/made the suite/tests/build faster/fast/quicker', 'minutes to run/wait',
    'nightly build/tests/run', 'before merge/merging', 'gate merge/on/release/deploy/pipeline',
    'block/blocked the merge/release/pipeline', 'merge queue',
    // things hard to test
    'race in/on test/reproduce/prove', 'reproduce/reproducing it/the/that/this/bug/in/race/first',
    'two/hundred at the same time test', 'force/provoke the race/failure/error/timeout/order',
    'break it/something on/deliberately purpose',
    'pull/kill/unplug cable/pod/node/server/plug/one on/purpose/and/in/live/deliberately', 'on purpose', 'chaos',
    'inject failure/fault/latency/errors', 'provoke', 'kill one/it/random pod/instance/server purpose/see/test',
    'takeover/failover/restore/backup/restart tested/test/drill/practice/really/tried/rehearsed',
    'restore/restored the/a backup/it ever/test/tried',
    'how many users/orders/people before/can/will/until/does break/handle/hold/carry/falls',
    'will it hold/survive/carry/cope/stand', 'hold on up the/under night/day/load/weight', 'realistic load/traffic/data',
    'k6', 'jmeter', 'gatling', 'locust', 'legacy code/class/method/program no/without/nobody/test',
    'no one understands/wrote/dares', 'thirty inputs', 'big class/method/function test/without', 'seam', 'hard to test',
    'easy/easier to test', 'design for testab*', 'private/static/singleton test/testing', 'hidden dependency',
    'copy of production/prod/real/live data', 'production data', 'real data/patients/names/customers in test/staging',
    'synthetic data', 'made up data/customers/patients', 'builder', 'object mother',
    'staging is/like/differs/different/not/environment/works', 'feature flag on/off/combinations/both test',
    'flag on/off and/tried', 'combination*', 'pairwise',
    'provider/producer/other changed/changes/renamed/removed a/the/field consumer/tests/caught/we',
    'consumer contract/tests/expects', 'schema check/test/compat* ci/tests', 'backward compat* check/test/ci',
    'accessib*', 'security/penetration tests in/pipeline',
    // bugs that came through
    'bug slipped/came/back/again/got/through/caught/past/reported/found/ships/escaped/in/first/where/returns',
    'how come/did/could nobody/it/that/no test/bug/slip/through/caught', 'slip/slipped through',
    'what did the/your/our suite/tests say/miss/do/nothing', 'suite had/says/said/was nothing/green',
    'same bug again/twice/comes', 'customer/user/child/nine found/broke/finds it/bug/in',
    'test that/which fails/would/proves/reproduces/failed', 'fails for the right/wrong reason', 'make the test fail',
    'red first', 'checks', 'caught', 'pipeline', 'ci', 'tested',
    // told apart from its neighbours: made sure of before anybody is hurt
    'integration', 'expected', 'on your/his/her laptop/machine', 'by luck/accident works/passes/green',
    'fails on/in the build/server', 'fifty/forty minutes and/to', 'try it out/before/with/on',
    'function/method that takes/returns/calculates/computes how/cases/which', 'simulated',
  ],
  weak: [
    'fails', 'failing', 'bug', 'locally', 'reproduce', 'refactor', 'dry run', 'lint', 'breaking point', 'pair of eyes',
    'qa',
    // placed by how often it is heard elsewhere
    'how sure/certain/confident are/you', 'nobody/noone dares/wants touch/change',
    'dare/afraid to change/touch/deploy/release', 'game day',
    // what would you check
    'would you/a/the test/check/catch/have', 'off by one', 'negative/zero/empty/weird input/amount/value/string',
    'round trip',
    // how sure are you
    'manager/boss/product/they says/thinks/want tests/testing/coverage/no/later/waste',
    // levels and their mix
    'testers', 'sign off',
    // tests that lie
    'hundred/ninety/eighty/seventy/sixty percent coverage/covered/lines/and/of',
    // things hard to test
    'fire drill',
    // bugs that came through
    'confidence',
  ],
} as const satisfies LexiconEntries;
