import type { Question } from '../question.ts';

export const mockExternalApis = {
  id: 'testing/mock-external-apis',
  prompt:
    'Your code calls a shipping provider. How do you test it without calling them, and how do you notice that your picture of them is wrong?',
  round: 'testing',
  concepts: ['reliability/test-doubles', 'reliability/contract-tests', 'http/timeouts-and-retries'],
  level: 'standard',
  points: [
    {
      text: 'Their API is wrapped in one client of ours, so that most tests replace that with a fake.',
      listensFor: [
        'adapter*',
        'own client/interface',
        'fake client/implementation/provider',
        'dependency inject*',
        'inject*',
      ],
    },
    {
      text: 'The client itself is tested against a stub server at the HTTP level.',
      listensFor: [
        'wiremock',
        'mock server',
        'stub server',
        'msw',
        'nock',
        'http level',
        'local server',
        'recorded response*',
      ],
    },
    {
      text: 'The stub also does what hurts: timeouts, 500s, 429s, half answers, slow bodies.',
      listensFor: [
        'timeout*',
        '500*',
        '429',
        'error response*/case*',
        'slow response*',
        'malformed',
        'failure case*/mode*',
        'network error*',
      ],
    },
    {
      text: 'Contract tests, or a nightly run against their sandbox, show when they drift.',
      listensFor: [
        'contract test*',
        'pact',
        'sandbox',
        'nightly/scheduled/daily run/test*',
        'against real/their',
        'schema check*/validation',
        'drift*',
        'openapi',
      ],
    },
    {
      text: 'Recorded answers are dated, refreshed and cleaned of secrets.',
      listensFor: [
        'refresh*',
        're record*',
        'rerecord*',
        'stale fixture*/recording*',
        'scrub*/redact*/remove* secret*',
        'outdated',
      ],
    },
    {
      text: 'In production, errors and odd answers are counted per provider.',
      listensFor: [
        'metric*',
        'alert*',
        'monitor* error*/provider/production',
        'error rate',
        'log* unexpected/unknown',
        'circuit breaker',
        'parse error*',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['recorded response*', 'vcr', 'fixture*'],
      ask: 'They add a field tomorrow. Does anything of yours break? Should it?',
    },
    {
      whenTheySay: ['sandbox'],
      ask: 'The nightly run is red, and it is their fault. What happens to your release?',
    },
    {
      whenTheySay: ['fake client/implementation/provider'],
      ask: 'Who tests the fake?',
    },
  ],
  redFlags: ['Calls the live system in CI', 'Mocks of the HTTP library in each test', 'Only stubs the good case'],
} as const satisfies Question;
