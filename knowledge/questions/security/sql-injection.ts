import type { Question } from '../question.ts';

export const sqlInjection = {
  id: 'security/sql-injection',
  prompt: 'Somebody types a quote and a bit of SQL into your search box. Why is nothing happening on your side?',
  round: 'security',
  concepts: [],
  level: 'fundamental',
  points: [
    {
      text: 'Parameterised statements: the text of the query is fixed and values are sent apart from it.',
      listensFor: [
        'parameteris*/parameteriz*',
        'prepared statement*',
        'bind* parameter*/variable*/value*',
        'placeholder*',
        'bound parameter*',
        'values sent/passed separate*',
      ],
    },
    {
      text: 'User input is never put together with SQL text, not even after escaping it by hand.',
      listensFor: [
        'never/not concatenat*',
        'no string concatenat*',
        'not/never build string*',
        'no/not/never string interpolat*',
        'not escap*',
        'escap* not enough',
      ],
    },
    {
      text: 'What cannot be a parameter, such as a column to sort by, is picked from a list of allowed names.',
      listensFor: [
        'allow list/of/only',
        'allowlist/whitelist',
        'fixed list',
        'map* to column*',
        'known column*',
        'sort column*',
        'table name*',
      ],
    },
    {
      text: 'An ORM helps, but its raw queries are as open as any.',
      listensFor: [
        'orm escape*/parameter*/bind*/protect*/help*',
        'raw quer*/sql',
        'query builder',
        'orm not enough/always',
      ],
    },
    {
      text: 'Defence in depth: a database user with few rights, validated input, errors that show no SQL.',
      listensFor: [
        'least privilege',
        'limited/few rights/permission*',
        'read only user',
        'validate* input/type',
        'not/never show/expose/leak sql/error*',
        'waf',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['orm'],
      ask: 'Where did you last write raw SQL beside it, and what went in?',
    },
    {
      whenTheySay: ['allowlist/whitelist', 'allow list/of/only', 'sort column*'],
      ask: 'What do you answer when the sort field is not on that list?',
    },
    {
      whenTheySay: [],
      ask: "The value was stored safely last year and is used in a report's SQL today. Is that fine?",
    },
  ],
  redFlags: [
    'Escapes quotes by hand or strips bad words',
    'A firewall as the only defence',
    'Concatenates because the value comes from our own frontend',
  ],
} as const satisfies Question;
