import type { Question } from '../question.ts';

export const oauth2 = {
  id: 'security/oauth2',
  prompt:
    "Our app wants to read a user's calendar at another provider. Take me through OAuth 2, from the button to the first call, and say what it is not.",
  round: 'security',
  concepts: ['http/cookies-sessions-tokens'],
  level: 'standard',
  points: [
    {
      text: 'Four parties: the user, our client, the authorisation server, and the API that holds the calendar.',
      listensFor: [
        'authorisation/authorization server',
        'resource server',
        'resource owner',
        'client app*',
        'four parties/roles',
      ],
    },
    {
      text: 'The browser is sent to the provider, the user consents to scopes, and comes back with a short-lived code.',
      listensFor: [
        'redirect* to',
        'consent*',
        'authorisation/authorization code',
        'comes back with',
        'callback url',
        'redirect uri',
      ],
    },
    {
      text: 'Our backend exchanges the code for an access token, directly with the token endpoint.',
      listensFor: [
        'exchange* code',
        'code for token',
        'token endpoint',
        'back channel',
        'server to server',
        'client secret',
      ],
    },
    {
      text: 'PKCE ties the code to the client that began, and the state value guards the redirect.',
      listensFor: [
        'pkce',
        'code challenge/verifier',
        'state parameter/value',
        'csrf',
        'exact redirect',
        'match* redirect',
      ],
    },
    {
      text: 'Access tokens are short-lived; a refresh token gets new ones, is stored safely, and is rotated or bound to its sender where the client cannot keep a secret.',
      listensFor: [
        'refresh token*',
        'short lived',
        'access token expires',
        'rotat*',
        'stored/store* encrypted/safely',
        'revok*',
      ],
    },
    {
      text: 'It delegates access; it does not say who the user is. OpenID Connect adds that with an ID token.',
      listensFor: [
        'openid connect',
        'oidc',
        'id token',
        'not authenticat*',
        'delegat*',
        'authorisation/authorization not',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['pkce', 'code challenge/verifier'],
      ask: 'What attack does that stop, which a client secret alone does not?',
    },
    {
      whenTheySay: ['refresh token*'],
      ask: 'The refresh token is stolen. How would you ever find out?',
    },
    {
      whenTheySay: ['openid connect', 'oidc', 'id token'],
      ask: 'Why may you not use the access token as proof of login?',
    },
  ],
  redFlags: [
    "Describes the user typing the provider's password into our form",
    'Takes the implicit flow for granted today',
    'Calls OAuth a login protocol',
  ],
} as const satisfies Question;
