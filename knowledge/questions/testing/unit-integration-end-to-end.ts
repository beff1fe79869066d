import type { Question } from '../question.ts';

export const unitIntegrationEndToEnd = {
  id: 'testing/unit-integration-end-to-end',
  prompt:
    "Unit, integration, end to end: what does each of them prove that the others can't, and how many of each do you keep?",
  round: 'testing',
  concepts: ['reliability/unit-vs-integration-tests', 'reliability/test-doubles'],
  level: 'fundamental',
  points: [
    {
      text: 'A unit test checks one piece of logic alone, in milliseconds, and says exactly what broke.',
      listensFor: [
        'unit test*',
        'one function/piece/class/unit',
        'isolat*',
        'pure logic/function*',
        'no database/network/io',
      ],
    },
    {
      text: 'An integration test checks that the code and a real neighbour agree: SQL, serialising, configuration.',
      listensFor: [
        'integration test*',
        'real database',
        'works with/together',
        'database and',
        'between component*/service*/module*',
        'testcontainer*',
        'sql',
      ],
    },
    {
      text: "An end-to-end test walks a user's path through the whole system; it is slow and breaks for many reasons.",
      listensFor: [
        'whole/full/entire system/stack/flow',
        'user journey/flow/path',
        'slow* and/to/because',
        'through browser/ui',
        'break*/fail* for many/other',
        'flaky tests/because/when',
      ],
    },
    {
      text: 'Many of the first, enough of the second, few of the third, and the mix follows where the risk is.',
      listensFor: [
        'pyramid',
        'many/most unit',
        'few end/e2e',
        'testing trophy',
        'mostly integration',
        'depends on risk/system',
        'critical path*/flow*',
        'handful',
      ],
    },
    {
      text: 'Contract tests stand in for end-to-end tests between services.',
      listensFor: ['contract test*', 'pact', 'consumer driven'],
    },
    {
      text: 'A flaky test is repaired or removed, as it teaches everyone to look away.',
      listensFor: ['flaky', 'quarantin*', 'fix* or delete/remove', 'retry* hide*/hides'],
    },
  ],
  followUps: [
    {
      whenTheySay: ['mostly integration', 'testing trophy'],
      ask: 'What do you do once they take twenty minutes?',
    },
    {
      whenTheySay: ['contract test*'],
      ask: 'What can a contract test not tell you?',
    },
    {
      whenTheySay: ['flaky'],
      ask: 'Name the last flaky one and its cause.',
    },
  ],
  redFlags: [
    'A unit test is a test of one file with everything mocked',
    'Coverage as the goal',
    'All through the browser',
  ],
} as const satisfies Question;
