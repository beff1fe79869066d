import type { Concept } from '../concept.ts';

export const contractTests = {
  id: 'reliability/contract-tests',
  title: 'Contract tests',
  summary:
    'Tests that let two services be released separately by checking, on each side alone, that both still keep to the same agreed messages.',
  round: 'testing',
  track: null,
  related: ['reliability/test-doubles', 'reliability/unit-vs-integration-tests', 'api/backward-compatibility'],
  sources: [
    { title: 'Consumer-Driven Contracts: A Service Evolution Pattern', by: 'Ian Robinson', year: 2006 },
    { title: 'Pact documentation, how Pact works and pacticipant versions', by: 'Pact Foundation', year: 2024 },
    { title: 'Schema Registry documentation, Schema Evolution and Compatibility', by: 'Confluent', year: 2024 },
  ],
  levels: [
    {
      rung: 'define',
      prompt: 'What is a contract test, and who writes it?',
      points: [
        {
          text: 'It checks the agreement between a consumer and a provider: requests and responses.',
          listensFor: [
            'agreement between',
            'consumer and provider/producer',
            'requests and responses',
            'shape of the request*/response*/message*',
            'what each side expects/sends/promises',
          ],
        },
        {
          text: 'Consumer-driven: the consumer records what it needs, the provider verifies it in its own build.',
          listensFor: [
            'consumer driven',
            'consumer writes/records/states/declares/publishes/says',
            'provider verifies/checks/runs/replays',
            'pact',
            'in/as provider/its own build/pipeline/ci',
          ],
        },
        {
          text: 'Both sides are tested alone, without running together.',
          listensFor: [
            'without running/starting/deploying both/other/the/them',
            'each side alone/separately/on',
            'never run/meet together',
            'no shared environment',
            'separately/independently',
          ],
        },
      ],
      wrongAnswers: [
        'It is an end-to-end test between two services: the point is that the two never have to run together.',
        'The OpenAPI file is the contract test: a document nobody checks against the code is only a promise.',
      ],
      modelAnswer:
        'A contract test checks the agreement between a consumer and a provider, and nothing else. In the consumer-driven style the consumer writes it: my app says, when I ask for order five I need an id, a status and a total. That runs against a stub on my side and is saved as a contract. The provider then replays it against the real code in its own build and fails if a field I need is gone. So each side is tested alone, with no shared environment, and still we know that they fit before either is deployed.',
    },
    {
      rung: 'trade-offs',
      prompt: 'Why not simply run end-to-end tests across all services? What do contract tests give up?',
      points: [
        {
          text: 'End-to-end tests are slow, flaky and need every service at the right version.',
          listensFor: [
            'end to end slow/flaky/are/need*',
            'flaky',
            'all/every services up/running/deployed/at',
            'shared environment/staging',
            'right version*',
          ],
        },
        {
          text: 'Contracts give quick, precise feedback before deployment.',
          listensFor: [
            'fast*/quick*/early feedback',
            'before deploy*/merge/release/it',
            'names/tells/says/see exactly who/which/consumer/field',
            'which consumer/field breaks/broke/broken',
            'in minutes/seconds',
          ],
        },
        {
          text: 'They check messages, not whether the whole journey makes sense.',
          listensFor: [
            'not/never behaviour/behavior/business/journey/semantics/meaning',
            'only shape/message*/shapes/syntax',
            'shape not/rather meaning/behaviour',
            'still need/keep few/one/some end',
            'business flow/rule/journey',
          ],
        },
        {
          text: 'They cost discipline, and hardly work for consumers you do not know.',
          listensFor: [
            'public api',
            'unknown/thousands consumers/clients/customers',
            'dont/cannot know the/our/who consumers/clients/calls',
            'need/needs/takes discipline',
            'both teams/sides must/need/have',
          ],
        },
      ],
      wrongAnswers: [
        'Contract tests replace all other tests: both sides may agree on a message and both compute it wrongly.',
        'More end-to-end tests make it safer: beyond a handful they fail for reasons nobody trusts.',
      ],
      modelAnswer:
        'End-to-end tests across all services need every service up at the right version, so they are slow and flaky, and when one is red nobody knows whose fault it is. Contracts give feedback in minutes, before a deploy, and they say exactly which consumer breaks. What they give up is meaning: they check only the shape of messages, so both sides can agree on a total and both compute it wrongly. I keep a few end-to-end journeys for that. And they need discipline from both teams; for a public API with unknown clients I rely on compatibility rules and schema diffs instead.',
    },
    {
      rung: 'debug',
      prompt:
        'A provider removed a field that "nobody used", its build was green, and the mobile app crashed for a third of the users. You have contract tests. What went wrong?',
      points: [
        {
          text: 'Restore the field first: old app versions cannot be rolled back.',
          listensFor: [
            'put/bring/restore/add the field back',
            'restore*/bring the/that field/column',
            'rollback provider/the',
            'roll provider/it back',
            'old/installed app version*/versions/apps',
          ],
        },
        {
          text: 'The contract of the installed app versions was missing or stale.',
          listensFor: [
            'contract missing/stale/old/outdated/only/never',
            'no contract for/from',
            'only latest/newest/current app/version/contract/main',
            'verified/checked against only/latest/main/wrong',
            'old versions/contract not/never/were/was',
          ],
        },
        {
          text: 'Verify against every version still in use, and gate the deployment on it.',
          listensFor: [
            'every/each/all version still/in/live/that/deployed',
            'versions in use/production/live/field',
            'can i deploy',
            'gate*/block* the deploy*/release',
            'deployed/released versions',
          ],
        },
        {
          text: 'Measure the use of a field or endpoint before removing it.',
          listensFor: [
            'measure/log/count/check use/usage/who/reads',
            'usage per client/field/version',
            'deprecat*',
            'who still uses/reads/asks',
            'before removing/removal/we remove',
          ],
        },
      ],
      wrongAnswers: [
        'The app should have been tolerant: perhaps, but installed apps cannot be changed today.',
        'Contract tests do not work: they checked exactly what was recorded, and the wrong versions were recorded.',
      ],
      modelAnswer:
        "First I put the field back, because installed apps can't be rolled back and the provider can. Then I look at what was verified. Probably only the latest contract from the app's main branch, where the field is already gone, and not the versions that people still have on their phones. So I tag contracts by released version, and the provider verifies against every version still in use. Its deploy is blocked when one of them fails. And before we remove anything again, we deprecate it, count who still reads it per client version, and only remove it when that number is acceptable.",
    },
    {
      rung: 'design',
      prompt:
        'Three teams publish and read events on Kafka. Messages may live for months. How would you test and guard that contract?',
      points: [
        {
          text: 'A schema per event in a registry, with a compatibility rule enforced in the build.',
          listensFor: [
            'schema registry',
            'avro/protobuf',
            'compatib* rule/mode/check*/level',
            'registry rejects/refuses/checks',
            'schema per event/topic',
          ],
        },
        {
          text: 'Backward compatible, so new readers can still read the months-old messages.',
          listensFor: [
            'backward compatible/compatibility',
            'read old/older/months message*/event*',
            'new reader*/consumer* old message*/event*/data',
            'full compatibility/transitive',
            'transitive',
          ],
        },
        {
          text: 'Only add optional fields with defaults; a breaking change is a new topic or event type.',
          listensFor: [
            'optional field*',
            'default value*/for',
            'with a default/defaults',
            'new topic/event for/when/type/version',
            'add only/never remove',
          ],
        },
        {
          text: 'Replay stored sample messages through each consumer in its build.',
          listensFor: [
            'replay* sample*/old/stored/recorded/real',
            'sample message*/events',
            'golden message*/events/file*',
            'stored/recorded examples/message*/events',
            'consumer test* with/against/over old/sample*',
          ],
        },
      ],
      wrongAnswers: [
        'JSON needs no schema because it is flexible: the flexibility is then paid for by every reader.',
        'Deploy all three teams together: messages from last month are still in the log.',
      ],
      modelAnswer:
        'Each event type has a schema in a registry, say Avro, and the registry refuses a new version that breaks the rule. Since messages live for months, a new reader must read all old messages, and during a deployment old readers meet new ones. So I set compatibility to full and transitive. All versions count, not only the previous one. In practice that means we add optional fields with a default, and a real break is a new topic that we fill in parallel until readers have moved. Besides that, each consumer keeps sample messages of every version and replays them in its build, because a schema says nothing about what a field means.',
    },
    {
      rung: 'pressure',
      prompt: "We have two services and one team. Do we need contract tests? Yes or no, and don't sell me anything.",
      points: [
        {
          text: 'No, or not yet: one team can change and release both together.',
          listensFor: [
            'no because/one/not',
            'not yet',
            'probably not',
            'one team can/changes/owns',
            'overkill',
            'same pull/repository/repo/release',
          ],
        },
        {
          text: 'Something cheaper instead: shared types, or an integration test that starts both.',
          listensFor: [
            'shared types/client/schema',
            'generated client/types',
            'start both/two',
            'one integration test',
            'compile error/fails/time',
          ],
        },
        {
          text: 'Names the trigger at which it becomes worth it.',
          listensFor: [
            'second team',
            'another/other team',
            'separate/separately/independent* release*/deploy*/released',
            'id change/reconsider/switch when/if/once',
            'the day/moment/once we',
          ],
        },
      ],
      wrongAnswers: [
        'Yes, microservices always need them: two services of one team hardly have the problem.',
        'No, we talk to each other: talking does not fail a build.',
      ],
      modelAnswer:
        "No, not yet. One team owns both sides and can change them in the same pull request, so the main problem, that somebody else breaks you without knowing, hardly exists. I'd take the cheap version: types generated from one schema, so a removed field is a compile error, and one integration test in the pipeline that starts both and runs the main call. The day a second team reads that API, or the two are released on different days, I'd change my mind, because then nobody sees both sides at once. The schema we already have would be the start of it.",
    },
  ],
} as const satisfies Concept;
