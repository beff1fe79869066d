import type { Concept } from '../concept.ts';
import { POSTGRES_ISOLATION, RFC_9110_STATUS, RFC_9457 } from '../sources.ts';

export const validationAndErrors = {
  id: 'api/validation-and-errors',
  title: 'Validation and error responses',
  summary: 'Turning away what cannot be processed, early, and saying so in a form a program can act on.',
  round: 'api-design',
  track: null,
  related: ['http/methods-headers-status', 'api/endpoint-shape', 'api/backward-compatibility'],
  sources: [
    RFC_9457,
    RFC_9110_STATUS,
    { title: 'RFC 6901, JavaScript Object Notation (JSON) Pointer', by: 'IETF', year: 2013 },
    { title: 'Authentication Cheat Sheet, on error messages', by: 'OWASP', year: 2024 },
    POSTGRES_ISOLATION,
  ],
  levels: [
    {
      rung: 'define',
      prompt: 'Where do you validate a request, and what does a good error response contain?',
      points: [
        {
          text: 'First the shape at the boundary, then the business rules, then constraints in the database.',
          listensFor: [
            'shape/schema/types at/edge/boundary',
            'schema validat*',
            'business rules/rule',
            'database constraint/constraints',
            'constraint in database',
          ],
        },
        {
          text: 'A stable code for programs, and a message for people.',
          listensFor: [
            'machine/stable/error code',
            'code program/client/machine',
            'human readable',
            'message for people/humans/developers',
          ],
        },
        {
          text: 'Which fields are wrong and why, all of them at once.',
          listensFor: [
            'which field/fields',
            'field errors/list',
            'list of fields/errors/violations',
            'all errors/problems at/once',
            'per field',
          ],
        },
        {
          text: 'A request or trace id, so that support finds the log line.',
          listensFor: ['request/trace/correlation id', 'id support/log/logs', 'id in log/logs/error/response'],
        },
        {
          text: 'Nothing of the inside: no stack trace, no SQL.',
          listensFor: [
            'keep/keeps/hide/hides internal/internals/stack',
            'stack trace stays/out/in/log',
            'leak*',
            'internals stay/out/in/log',
            'generic message/text',
          ],
        },
      ],
      wrongAnswers: [
        'Validating only in the form; anything can send a request.',
        'Passing the exception text through; it tells an attacker the table names and tells the client nothing.',
      ],
      modelAnswer:
        'In three places, each for its own reason. At the boundary I check shape against a schema: types, lengths, required fields, unknown fields. In the domain I check business rules, such as is this slot still free. And the database constraints are the last line, because two requests can pass the same check at once. The error response has one format everywhere; I use problem details, the standard JSON shape. It carries the status, a stable code a program can switch on, a message for developers, a list of fields with what is wrong with each, all at once, and a trace id that support can find in the log. Stack trace and SQL stay in the log; outside, they help only an attacker.',
    },
    {
      rung: 'trade-offs',
      prompt:
        'Strict or lenient validation: do you refuse unknown fields, and do you report everything you know about an error?',
      points: [
        {
          text: 'Strict input catches typing mistakes, and leaves room to give a field a meaning later.',
          listensFor: [
            'strict catches/catch',
            'typo/typos/misspelled/misspelt',
            'i reject/refuse unknown',
            'later meaning/add/use',
            'silently ignored/dropped',
          ],
        },
        {
          text: 'Lenient input lets newer clients talk to older servers.',
          listensFor: [
            'lenient lets/helps/allows/means',
            'newer/new client older/old/server',
            'ignore/ignores/ignoring unknown',
            'rolling/during deploy',
            'tolerant reader',
          ],
        },
        {
          text: 'All errors at once helps a form; dependent checks have to stop early.',
          listensFor: [
            'all errors/problems at/once/together',
            'whole form',
            'stop early/first',
            'depend/depends/dependent checks',
            'expensive checks/check last/after/only',
          ],
        },
        {
          text: 'Detail helps honest callers and attackers alike, so login stays vague.',
          listensFor: [
            'enumerat*',
            'login vague/generic/same',
            'same message/answer/response',
            'which accounts/emails exist',
            'account exists',
          ],
        },
        {
          text: 'Chooses by audience and side.',
          listensFor: [
            'strict in/on/for requests/input/writes',
            'requests strict',
            'responses lenient/tolerant',
            'i choose/refuse/reject',
            'public api',
          ],
        },
      ],
      wrongAnswers: [
        'Turning on strictness later; callers already send rubbish fields, so it is a breaking change by then.',
        'Telling whether the email or the password was wrong; now anybody can find out who has an account.',
      ],
      modelAnswer:
        'For requests I am strict: I reject unknown fields, because a typo in an optional field would otherwise be silently ignored, and the caller believes it worked. It also leaves me free to add a field of that name later. The price is that a newer client cannot talk to an older server, so during a rolling deploy the server goes first. For responses it is the reverse: clients must ignore what they do not know, and I say so in the docs. I report all errors at once, since a person is fixing a form, but expensive checks run only after the cheap ones pass. And detail has a limit: login gives the same message for a wrong email and a wrong password, so nobody can find out which accounts exist.',
    },
    {
      rung: 'debug',
      prompt:
        'Three percent of sign-ups end in "something went wrong". The log shows a 500 each time, with a unique constraint violation underneath. Explain it and fix it.',
      points: [
        {
          text: 'The code looks first and inserts after, so two requests pass the look-up together.',
          listensFor: [
            'check then insert',
            'race',
            'two requests pass/both/at',
            'both pass/see/find',
            'look up then/before insert',
          ],
        },
        {
          text: 'The constraint did its job; what is missing is its translation into a conflict.',
          listensFor: [
            'constraint did/right/correct/works/worked',
            '409',
            'map/translate violation/constraint/it/error',
            'catch violation/constraint/unique',
            'conflict instead/response',
          ],
        },
        {
          text: 'Maps by the name of the constraint, not by the text of the message.',
          listensFor: ['constraint name', 'name of constraint', 'error/sqlstate code', '23505', 'by name'],
        },
        {
          text: 'Asks why it is three percent: a button that submits twice, or a client that retries.',
          listensFor: [
            'disable button',
            'double submit/click/tap',
            'retries/retry after/on/timeout/client',
            'idempotency key',
            'why three/3/so percent/many/often',
          ],
        },
        {
          text: 'Proves it with two concurrent sign-ups in a test.',
          listensFor: [
            'concurrent test/requests/signups/sign',
            'test two/fires/with concurrent/parallel/same',
            'in parallel',
            'integration test',
          ],
        },
      ],
      wrongAnswers: [
        'Dropping the constraint since the code checks already; that is how double accounts are made.',
        'Wrapping look-up and insert in a transaction at the default level; both can still find nothing.',
      ],
      modelAnswer:
        'A unique violation as a 500 tells me that the code does check then insert. Two requests for the same email arrive together, both find nothing, both insert, and the second hits the constraint. So the constraint worked; what is missing is the translation. I catch the violation by its constraint name, not by message text, and map it to a 409 with a stable code, and I drop the check before it or keep it only for a friendlier form. Then I ask why it is three percent, because that is a lot: most likely a double tap on the button, or the app retries after a timeout. An idempotency key makes that repeat return the first result. An integration test fires two sign-ups in parallel and expects one 201 and one 409.',
    },
    {
      rung: 'design',
      prompt:
        'Design the errors of a public API. Partners build in four languages, messages must be localised, it has to hold for years, and support wants one string to find a request.',
      points: [
        {
          text: 'One shape for every error, including those from the gateway.',
          listensFor: [
            'one/same/single shape/format/envelope',
            'problem details',
            'problem json',
            'gateway errors/same/too/also/returns',
          ],
        },
        {
          text: 'Documented codes whose meaning never changes; new cases get new codes.',
          listensFor: [
            'code/codes never/stable/documented/catalogue',
            'stable code/codes',
            'new code/codes for',
            'meaning never/of/changes',
          ],
        },
        {
          text: 'Code and parameters let the client write the text in its own language.',
          listensFor: [
            'client localises/localizes/translates/renders',
            'localis*/localiz*/translat* on/by/from/in client/code/codes',
            'parameters',
            'params',
            'accept language',
          ],
        },
        {
          text: 'Each field error points at its place in the body.',
          listensFor: ['json pointer', 'pointer', 'path to/of field', 'field path'],
        },
        {
          text: 'A request id in a header and the body, and a word on whether to retry.',
          listensFor: ['request/trace/correlation id', 'retry after', 'retryable', 'safe to retry'],
        },
        {
          text: 'Contract tests keep it so.',
          listensFor: [
            'contract test/tests',
            'snapshot tests',
            'test/tests every/each/fail code/if/when',
            'schema for/of errors',
          ],
        },
      ],
      wrongAnswers: [
        'Clients match on the English message; correcting a typing error then breaks them.',
        'A single numeric code per HTTP status; 409 alone does not say which of five conflicts it was.',
      ],
      modelAnswer:
        'Every error has one shape, problem details, and the gateway returns it too, because partners do not care who refused them. It carries the HTTP status, a stable code such as card expired, an English message for developers, and parameters, for example the limit that was exceeded. The client localises from code and parameters, so I can reword the English whenever I like. Field errors use a JSON pointer to the place in the body. A request id is in a header and in the body; that is the one string for support. Errors that are worth repeating say so, with Retry-After. The codes are a published catalogue: a meaning never changes, a new case gets a new code, and clients must fall back on the status. Contract tests hold every code in place.',
    },
    {
      rung: 'pressure',
      prompt:
        'The front end validates everything already. Doing it again on the server is duplicated work. Why should I pay for it?',
      points: [
        {
          text: 'The client is not ours: anybody can call the API without it.',
          listensFor: [
            'curl',
            'bypass*',
            'anybody/anyone can call/send',
            'trust boundary',
            'client is not/never trusted/ours',
          ],
        },
        {
          text: 'There are other clients: old apps, partners, scripts.',
          listensFor: [
            'old/older app/apps/version/versions',
            'other clients',
            'partners',
            'scripts',
            'mobile app/apps and',
          ],
        },
        {
          text: 'The two have different jobs: convenience there, integrity here.',
          listensFor: [
            'convenience',
            'user experience',
            'fast/instant/quick feedback',
            'integrity',
            'different job/jobs/purpose',
          ],
        },
        {
          text: 'Some rules can only be judged on the server.',
          listensFor: [
            'only server/database knows/can',
            'permissions/ownership/uniqueness',
            'current stock/state/balance',
            'still free/available',
          ],
        },
        {
          text: 'One schema can serve both, so the duplication is small.',
          listensFor: ['share/shared schema', 'one/same schema', 'generate/generated from/types', 'schema both/once'],
        },
      ],
      wrongAnswers: [
        'Validation on the server replaces parameterised queries; a valid name may well contain a quote.',
        'Trusting requests that carry our app key; the key ships inside the app and can be read out.',
      ],
      modelAnswer:
        'Because the two do different jobs. In the front end it is convenience: fast feedback while someone types. On the server it is integrity. Anybody can call the API with curl, so the server is the trust boundary, and there will be older app versions and partners whose forms we do not control. Some rules only the server can judge at all: is this name still free, does this order belong to you, is there stock. The duplication is smaller than it sounds: I keep one schema, generate the types and the form checks from it, and the server runs the same one. What it costs is microseconds a request; what it prevents is bad rows that every later feature has to work around.',
    },
  ],
} as const satisfies Concept;
