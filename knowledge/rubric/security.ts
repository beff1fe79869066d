import type { Axis } from './axis.ts';

/** The one axis with a floor: a strong design that can be walked into is not a strong design. */
export const securityAxis = {
  id: 'security',
  title: 'Security',
  question: 'Would you put this on the internet tonight?',
  floor: 3,
  anchors: [
    {
      score: 1,
      sounds: 'Proposes a hole, such as SQL from strings or readable passwords, and defends it or does not see it.',
    },
    { score: 2, sounds: 'Sees a hole only once it is pointed at; access control is an afterthought.' },
    {
      score: 3,
      sounds:
        'Parameterised queries, slow password hashes, TLS, validated input and checks of who owns what, some of it after a question.',
    },
    { score: 4, sounds: 'All of it unasked, with secrets, token lifetime, CORS and CSRF placed where they apply.' },
    {
      score: 5,
      sounds:
        'Thinks as the attacker first: what is worth taking, how one would get in, how it is noticed, what is revoked.',
    },
  ],
  strong: [
    {
      id: 'security/unprompted',
      text: 'Brings security up before being asked',
      listensFor: [
        'before go* on security',
        'security wise',
        'from security side/perspective/point',
        'attacker could/can/would',
        'threat model',
      ],
    },
    {
      id: 'security/parameterised-queries',
      text: 'Keeps input out of the text of queries',
      listensFor: [
        'parameterised/parameterized quer*/statement',
        'prepared statement',
        'bind/bound parameter/variable',
        'never concatenate',
        'placeholder',
      ],
    },
    {
      id: 'security/password-storage',
      text: 'Stores passwords with a slow, salted hash',
      listensFor: [
        'argon2/argon2id',
        'bcrypt with/cost/work/or',
        'scrypt',
        'salt per/each/unique',
        'slow/memory hard hash*',
      ],
    },
    {
      id: 'security/input-validation',
      text: 'Validates at the border, against what is allowed',
      listensFor: [
        'validate input/schema/server/body/every',
        'schema validation',
        'allow/allowed list',
        'reject unknown/unexpected field',
        'at most hundred/thousand character',
        'max* hundred/thousand character',
        'whitelist',
      ],
    },
    {
      id: 'security/object-ownership',
      text: 'Checks the right to this object, and not only the login',
      listensFor: [
        'check*/verify user/caller owns/own',
        'ownership check',
        'belongs to user/caller/tenant',
        'where user id is/equals/matches',
        'least privilege',
      ],
    },
    {
      id: 'security/secrets',
      text: 'Keeps secrets out of code, and can replace them',
      listensFor: [
        'secret manager/store',
        'secrets manager',
        'key in/inside hsm/kms',
        'vault',
        'rotate/rotated/rotation key/secret/credential',
        'never commit secret/key',
        'environment variable injected/from',
      ],
    },
    {
      id: 'security/browser-attacks',
      text: 'Places TLS, CORS and CSRF protection where each applies',
      listensFor: [
        'https only/everywhere',
        'hsts',
        'csrf token',
        'same site cookie',
        'http only cookie',
        'content security policy',
        'cors allow/only/list/origin',
      ],
    },
  ],
  redFlags: [
    {
      id: 'security/sql-from-strings',
      text: 'Builds SQL from strings with input in them',
      severity: 'critical',
      listensFor: [
        'concatenate sql/query/string/id/input',
        'concatenate into/to query/sql/statement',
        'string concatenation',
        'template string/literal sql/query',
        'put/insert id/name into query/sql string',
        'escape quotes myself/manually',
      ],
      instead: 'Parameters for values, and a fixed list for names of columns, which cannot be parameters.',
    },
    {
      id: 'security/readable-passwords',
      text: 'Stores passwords readable, reversibly or with a fast hash',
      severity: 'critical',
      listensFor: [
        'plain text password',
        'password in plain',
        'encrypt* password/them so decrypt/can',
        'md5',
        'sha1',
        'sha 256 password',
      ],
      instead: 'Argon2id, or bcrypt where it is already in use, with a salt for each password.',
    },
    {
      id: 'security/unescaped-output',
      text: 'Shows input to others as markup',
      severity: 'critical',
      listensFor: ['render html from user/input', 'inner html', 'trust/trusted user/input html', 'store html as it is'],
      instead: 'Encode for the place where it is shown, and a content security policy as the second line.',
    },
    {
      id: 'security/no-access-control',
      text: 'Leaves an endpoint open, or puts authentication off',
      severity: 'critical',
      listensFor: [
        'auth* can/could come/wait later',
        'add auth* later',
        'auth* later',
        'internal so no/dont auth*/need',
        'nobody know/knows/guess/guesses url/id',
      ],
      instead: 'Who is calling and whether they may, on every route, from the first version.',
    },
    {
      id: 'security/no-validation',
      text: 'Trusts what arrives',
      severity: 'critical',
      listensFor: [
        'frontend validate/validates/already',
        'client validate/validates',
        'trust client/input/frontend',
        'dont need validat*',
      ],
      instead: 'The same checks on the server: anybody can send a request without the page.',
    },
    {
      id: 'security/probably-secure',
      text: 'Calls something secure without a reason',
      severity: 'minor',
      listensFor: [
        'probably secure/safe',
        'should be secure/safe',
        'framework handle/handles/takes security',
        'its behind firewall/vpn so',
      ],
      instead: 'The attack, and what stops it.',
    },
    {
      id: 'security/secrets-in-code',
      text: 'Keeps secrets in code, images or the repository',
      severity: 'critical',
      listensFor: [
        'hardcode/hardcoded/hardcode key/secret/password',
        'secret/key/password in code/repo/repository/config/image',
        'commit env file',
      ],
      instead: 'A secret store read at start-up, and rotation of what has ever been committed.',
    },
  ],
} as const satisfies Axis;
