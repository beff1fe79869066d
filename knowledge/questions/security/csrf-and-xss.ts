import type { Question } from '../question.ts';

export const csrfAndXss = {
  id: 'security/csrf-and-xss',
  prompt:
    'Two cases. A hostile page makes my browser call your API, and a hostile comment runs as script in your page. Name each, and tell me how you stop it.',
  round: 'security',
  concepts: ['http/cookies-sessions-tokens', 'http/methods-headers-status'],
  level: 'standard',
  points: [
    {
      text: 'The first is CSRF: the browser attaches the cookie to a request that somebody else started.',
      listensFor: [
        'csrf',
        'cross site request',
        'browser attaches/sends/includes cookie*',
        'cookie sent automatically',
        'forg*',
      ],
    },
    {
      text: 'Stopped by SameSite cookies, a token tied to the session or a check of Origin, and no changes through GET.',
      listensFor: [
        'same site',
        'samesite',
        'csrf token',
        'anti forgery',
        'origin header',
        'check* origin',
        'double submit',
        'get not/never change*',
      ],
    },
    {
      text: 'The second is XSS: input shown without encoding for its place.',
      listensFor: [
        'xss',
        'cross site script*',
        'unescaped',
        'inject* script',
        'stored script',
        'rendered without/as html',
      ],
    },
    {
      text: 'Stopped by encoding on output, templates that escape by default, a sanitiser where markup is allowed.',
      listensFor: [
        'escap* output/by/on/when',
        'output encod*',
        'encode* on/output',
        'auto escap*',
        'sanitis*/sanitiz*',
        'template* escape*',
        'text content',
      ],
    },
    {
      text: 'A content security policy and HttpOnly cookies limit the damage.',
      listensFor: ['csp', 'content security policy', 'http only', 'httponly', 'nonce*'],
    },
    {
      text: 'XSS beats every CSRF defence, since the script runs in our own origin.',
      listensFor: [
        'xss beats/defeats/bypass*/breaks',
        'same origin',
        'read the token',
        'runs in our/same/own',
        'script can read/send/call/act',
        'xss bypasses csrf',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['same site', 'samesite'],
      ask: 'Does Lax cover you for a GET that changes something?',
    },
    {
      whenTheySay: ['http only', 'httponly'],
      ask: 'The script cannot read the cookie. Is the account safe then?',
    },
    {
      whenTheySay: ['sanitis*/sanitiz*'],
      ask: 'On the way in or on the way out? Why there?',
    },
  ],
  redFlags: ['Mixes the two up', 'JSON bodies taken for a full defence', 'Filters out the word script'],
} as const satisfies Question;
