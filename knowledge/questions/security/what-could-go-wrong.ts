import type { Question } from '../question.ts';

export const whatCouldGoWrong = {
  id: 'security/what-could-go-wrong',
  prompt:
    "Put on the attacker's hat and look at the design you have just drawn. Where do you get in first, and what stops you?",
  round: 'security',
  concepts: ['reliability/failure-mode-thinking'],
  level: 'standard',
  points: [
    {
      text: 'Starts with what is worth stealing and who would want it.',
      listensFor: [
        'worth stealing',
        'attacker* want*',
        'threat model*',
        'personal/card/payment data',
        'who would attack',
      ],
    },
    {
      text: 'Walks the trust boundaries: browser to API, service to service, third parties, staff.',
      listensFor: [
        'trust boundar*',
        'boundary between',
        'between services',
        'internal network',
        'third party/parties',
        'untrusted input',
        'admin panel/access/tool*',
      ],
    },
    {
      text: 'Names concrete attacks at each: changing an id, injection, stolen tokens, forged webhooks, server-side requests to internal addresses.',
      listensFor: [
        'change* the/an id',
        'idor',
        'object level',
        'injection',
        'stolen token*/credential*',
        'forged/fake webhook*',
        'ssrf',
        'xss',
      ],
    },
    {
      text: 'Each attack gets its guard: checks on the object, parameterised queries, signatures, narrow rights.',
      listensFor: [
        'check* ownership/owner/permission*',
        'parameteris*/parameteriz*',
        'verify/check signature*',
        'least privilege',
        'rate limit',
        'encrypt*',
        'allowlist',
      ],
    },
    {
      text: 'Ranks by likelihood and damage, and says which risk is accepted.',
      listensFor: ['likel*', 'impact', 'accept* the/this/that risk', 'worst case', 'first i/thing/would fix'],
    },
    {
      text: 'Says how a success would be noticed.',
      listensFor: ['audit log*', 'alert* on/when/if', 'detect*', 'anomal*', 'log* failed/access/denied'],
    },
  ],
  followUps: [
    {
      whenTheySay: ['idor', 'change* the/an id', 'object level'],
      ask: 'Which of your endpoints would I try that on?',
    },
    {
      whenTheySay: ['internal network'],
      ask: 'Suppose one of those internal services is taken over. What can it reach?',
    },
    {
      whenTheySay: [],
      ask: 'You have one day for security. What do you do with it?',
    },
  ],
  redFlags: ['It is behind the firewall', 'HTTPS as the whole answer', 'Security will come in a later phase'],
} as const satisfies Question;
