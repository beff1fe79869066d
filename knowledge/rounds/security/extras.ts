import type { RoundExtras } from '../round-extras.ts';

export const securityExtras = {
  round: 'security',
  openers: [
    'Put on the other hat: you want to get into the system that you just drew. Where do you try first?',
    'We store medical letters for thousands of patients. How do you keep them safe?',
    'How do people log in here, and how do they get logged out when they must?',
    "A researcher writes that she can read other customers' invoices. What is probably wrong, and what do you do today?",
  ],
  followUps: [
    { ask: 'Who would bother to attack this, and for what?', step: 'security/threats' },
    { ask: 'The token was stolen. How do you make it worthless?', step: 'security/authentication' },
    { ask: "I change the number in the address to somebody else's. What do I get?", step: 'security/authorisation' },
    { ask: 'The user gives us a link and our server fetches it. What could go wrong?', step: 'security/input' },
    { ask: 'A key was in the repository for ten minutes. What now?', step: 'security/data-protection' },
    { ask: 'How would you even notice that somebody is inside?', step: 'security/detection' },
  ],
  tradeOffs: [
    {
      id: 'security/session-or-token',
      title: 'How a logged-in caller is recognised',
      criteria: ['Ending it early', 'Price for each request', 'Main risk'],
      options: [
        {
          name: 'Session on the server, random id in a cookie',
          cells: [
            'Delete the session',
            'One look-up',
            'Forged requests from other sites: SameSite, and a CSRF token for what changes state',
          ],
          when: 'Browsers talking to your own backend.',
        },
        {
          name: 'Short-lived signed token, such as a JWT, with a refresh token',
          cells: [
            'Revoke the refresh token; the access token lives until it expires',
            'A signature check, no look-up',
            'Accepting any algorithm, issuer or audience, and scripts that read the token',
          ],
          when: 'Services and mobile clients, where several parties verify without asking a central store.',
        },
        {
          name: 'Opaque token, asked about at the issuer',
          cells: [
            'At once, or as late as the answer is cached',
            'A call to the issuer, or a cache in front of it',
            'The issuer being down is everybody being down',
          ],
          when: 'Outside clients, where taking access away quickly matters more than a round trip.',
        },
      ],
    },
  ],
  redFlags: [
    {
      text: "Treats a token's signature as encryption, or trusts it before it is verified.",
      soundsLike: ['nobody can read jwt/token', 'put secret*/password* in jwt/token', 'decode jwt and trust/use'],
    },
    {
      text: 'Hashes passwords with something fast, or encrypts them.',
      soundsLike: ['hash/hashed/hashing password* with/using sha/md5', 'decrypt password* compare/check*'],
    },
    {
      text: 'Checks permission in the browser only, or hides what should be forbidden.',
      soundsLike: ['just/only hide button*', 'frontend already/only checks', 'nobody knows/guesses url/id/link*'],
    },
    {
      text: 'Trusts whatever is inside the network.',
      soundsLike: [
        'internal so no auth*',
        'behind firewall/vpn so',
        'trust everything/anything/anyone/traffic inside/internal/within',
      ],
    },
  ],
} as const satisfies RoundExtras;
