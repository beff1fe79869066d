import type { RoundExtras } from '../round-extras.ts';

export const testingExtras = {
  round: 'testing',
  openers: [
    'How would you convince yourself that this works before anybody uses it?',
    'You inherit a payment service without a single test, and a change is due on Friday. Go.',
    'Our test run takes fifty minutes and fails every third time. What do you do?',
    'What would you test here, and what would you leave out on purpose?',
  ],
  followUps: [
    { ask: 'Which bug would hurt us most, and which test would have caught it?', step: 'testing/risk' },
    { ask: 'Why is that one end to end and not a unit test?', step: 'testing/levels' },
    { ask: 'You mock the payment provider. How do you know that the mock tells the truth?', step: 'testing/doubles' },
    { ask: 'How do you test two people buying the last seat?', step: 'testing/failures' },
    { ask: 'It was red, somebody ran it again, and it was green. Is that all right?', step: 'testing/flakiness' },
    { ask: 'What exactly may stop me from merging?', step: 'testing/pipeline' },
  ],
  tradeOffs: [
    {
      id: 'testing/kinds-of-test',
      title: 'What each kind of test buys',
      criteria: ['Finds', 'Misses', 'Price'],
      options: [
        {
          name: 'Unit',
          cells: [
            'Wrong rules and forgotten limits',
            'Everything between the parts',
            'Next to none, if it avoids mocks',
          ],
          when: 'Logic with many cases: prices, dates, states.',
        },
        {
          name: 'Integration with the real database',
          cells: [
            'Wrong queries, mappings, constraints and isolation',
            'Other services, and data at production size',
            'A container, and care that tests do not share rows',
          ],
          when: 'Anything whose truth is in SQL.',
        },
        {
          name: 'Contract',
          cells: [
            'A provider that changes what a consumer relies on',
            'Whether the provider does the right thing',
            'Both teams must run it, and it must be able to stop a release',
          ],
          when: 'Services released by different teams.',
        },
        {
          name: 'End to end',
          cells: [
            'Broken wiring, configuration and permissions',
            'Rare cases, and where the fault is',
            'Slow, and the first to become flaky',
          ],
          when: 'A handful of journeys without which there is no business.',
        },
      ],
    },
  ],
  redFlags: [
    {
      text: 'Gives a coverage figure as the goal.',
      soundsLike: [
        'aim for percent coverage',
        'want/reach/need hundred percent coverage',
        'percent coverage so its/were/we',
      ],
    },
    {
      text: 'Mocks whatever the code touches, the database too.',
      soundsLike: ['mock everything', 'mock database', 'mock all dependencies'],
    },
    {
      text: 'Cures a flaky test by running it again or by sleeping longer.',
      soundsLike: ['rerun/retry until green/passes', 'add sleep*', 'increase sleep/wait', 'sleep longer'],
    },
    {
      text: 'Leaves testing to another team or to the end.',
      soundsLike: ['qa will test/find/catch', 'write tests later/afterwards', 'tests at end if time'],
    },
  ],
} as const satisfies RoundExtras;
