import type { Question } from '../question.ts';

export const headers = {
  id: 'security/headers',
  prompt:
    'You are about to put a web application on the internet. Which security headers does it send, and which attack does each of them hinder?',
  round: 'security',
  concepts: ['http/methods-headers-status'],
  level: 'standard',
  points: [
    {
      text: 'Strict-Transport-Security: the browser uses HTTPS only, from the first good visit on.',
      listensFor: ['strict transport security', 'hsts', 'over/use*/using https', 'force* https'],
    },
    {
      text: 'Content-Security-Policy: which scripts may run and from where, with nonces or hashes, as a second line against XSS.',
      listensFor: ['content security policy', 'csp', 'nonce*', 'inline script*', 'script* source*/src'],
    },
    {
      text: 'X-Content-Type-Options nosniff: no guessing of types.',
      listensFor: ['nosniff', 'content type options', 'mime sniff*', 'sniff*'],
    },
    {
      text: 'Framing is refused with frame-ancestors, or X-Frame-Options for old browsers, against clickjacking.',
      listensFor: ['frame ancestors', 'frame options', 'clickjack*', 'iframe*'],
    },
    {
      text: 'Cookies carry Secure, HttpOnly and SameSite; Referrer-Policy keeps addresses private.',
      listensFor: [
        'http only',
        'httponly',
        'same site',
        'samesite',
        'referrer policy',
        'secure cookie/flag',
        'cookie flags/attributes',
      ],
    },
    {
      text: 'CORS opens something up and is not a protection; echoing any origin together with credentials is a hole.',
      listensFor: [
        'cors is/not/opens/relax*',
        'wildcard origin*',
        'reflect*/echo* origin',
        'allow origin',
        'allow credentials',
        'cors allow*',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['csp', 'content security policy'],
      ask: 'How do you bring that in on a site full of inline scripts without breaking it?',
    },
    {
      whenTheySay: ['hsts', 'strict transport security'],
      ask: 'What can go wrong when you include all subdomains?',
    },
    {
      whenTheySay: ['cors is/not/opens/relax*', 'cors allow*'],
      ask: 'Why does a wildcard origin not work together with cookies?',
    },
  ],
  redFlags: [
    'Lists names without a single attack',
    'Takes CORS for a firewall',
    'A policy with unsafe-inline, called done',
  ],
} as const satisfies Question;
