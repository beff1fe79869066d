import type { Concept } from '../concept.ts';

export const cookiesSessionsTokens = {
  id: 'http/cookies-sessions-tokens',
  title: 'Cookies, sessions and tokens',
  summary: 'How a protocol that forgets everything after each request still knows who is calling.',
  round: 'security',
  track: null,
  related: ['http/methods-headers-status', 'http/request-lifecycle'],
  sources: [
    { title: 'RFC 6265, HTTP State Management Mechanism', by: 'IETF', year: 2011 },
    { title: 'Set-Cookie, on SameSite, HttpOnly and Secure, MDN Web Docs', by: 'Mozilla', year: 2025 },
    { title: 'Fetch Standard, the CORS protocol and credentials', by: 'WHATWG', year: 2025 },
    { title: 'RFC 8725, JSON Web Token Best Current Practices', by: 'IETF', year: 2020 },
    { title: 'RFC 9700, Best Current Practice for OAuth 2.0 Security, on refresh tokens', by: 'IETF', year: 2025 },
  ],
  levels: [
    {
      rung: 'define',
      prompt:
        'HTTP remembers nothing between requests. Explain how a cookie, a session and a token each help with that.',
      points: [
        {
          text: 'A cookie is a small value the browser keeps and sends back by itself.',
          listensFor: [
            'browser stores/keeps/sends/attaches/returns',
            'sent automatically/back',
            'set cookie',
            'sends back with/on',
          ],
        },
        {
          text: 'A session is state on the server, found through a random id.',
          listensFor: [
            'session state/data server',
            'state on/lives server',
            'session id',
            'random id/identifier',
            'looked/look up redis/database/store',
          ],
        },
        {
          text: 'A token carries signed claims, so that it can be checked without a look-up.',
          listensFor: [
            'signed claims/token',
            'signature',
            'self contained',
            'check/verify/verified/checked without/locally',
            'claims inside/about',
          ],
        },
        {
          text: 'A signed token is readable by anybody who holds it.',
          listensFor: [
            'signed but not/rather',
            'anybody/anyone/everyone/holds can read',
            'base64',
            'readable',
            'not encrypted',
          ],
        },
        {
          text: 'They combine: a cookie is transport, the other two are what is in it.',
          listensFor: [
            'cookie is/just transport/envelope/carrier/way',
            'cookie can/may carry/hold/contain',
            'inside/in a cookie',
            'session id or/and token',
          ],
        },
      ],
      wrongAnswers: [
        'Cookies against tokens as if they excluded each other; a token can travel in a cookie.',
        'A JWT is encrypted, so secrets can go in it; the usual kind is only signed.',
      ],
      modelAnswer:
        'A cookie is transport: the server sends Set-Cookie, and from then on the browser attaches that value to matching requests on its own. A session keeps the state on the server. The client only holds a random id, and each request looks it up in something like Redis. A token turns that around: it contains claims such as who you are and until when, plus a signature, so any service with the public key can verify it locally. Note that it is signed, and anyone who holds it can read it. They combine freely: a cookie can carry a session id or a token, and a mobile app sends the token in the Authorization header instead.',
    },
    {
      rung: 'trade-offs',
      prompt: 'Server-side sessions or JWTs for a new product: argue both sides, then choose.',
      points: [
        {
          text: 'A session can be ended at once; a token is good until it expires unless one keeps a list.',
          listensFor: [
            'revoke/revoked/revocation',
            'end/kill/delete session once/immediately/server',
            'valid/good until expires/expiry',
            'log out everywhere/instantly/immediately',
            'deny/block list',
          ],
        },
        {
          text: 'A session costs a look-up in a store that must be up; a token is checked on the spot.',
          listensFor: [
            'lookup',
            'look up each/every/per',
            'store must/has be/up',
            'shared store',
            'verify/verified/checked locally',
            'no/without database/network call/lookup',
          ],
        },
        {
          text: 'A token fits many services and other organisations.',
          listensFor: [
            'many/several/other services',
            'microservices',
            'third parties/party',
            'other organisations/companies',
            'public key',
          ],
        },
        {
          text: 'Claims in a token go stale: a role taken away stays in it.',
          listensFor: [
            'stale claims/role/roles/permissions',
            'claims stale/old/outdated',
            'role/permission change/changes/removed',
            'old role/permissions',
          ],
        },
        {
          text: 'Chooses, usually with short access tokens and a refresh token kept on the server when tokens are needed.',
          listensFor: [
            'short lived',
            'refresh token/tokens',
            'i would/choose/start with sessions/session',
            'minutes and refresh',
            'plain/simple sessions',
          ],
        },
      ],
      wrongAnswers: [
        'JWTs because sessions do not scale; a key look-up in Redis is rarely what limits a product.',
        'JWTs are stateless and can be revoked; the list that revokes them is state.',
      ],
      modelAnswer:
        'Sessions win on control: I delete the row and that person is out at once, and roles are always fresh. The price is a lookup on each request in a shared store that must be up. JWTs win where many services or third parties have to check identity: they verify the signature locally with a public key. The price is that a stolen token is valid until it expires, and claims inside go stale, so a role I removed a minute ago still works. A deny list fixes that but brings the state back. For one web product with one back end I would start with sessions in an HttpOnly cookie. With several services, short lived access tokens of a few minutes plus refresh tokens stored on the server.',
    },
    {
      rung: 'debug',
      prompt:
        'We moved the front end to a different domain than the API. Login returns 200, yet every following request is anonymous. Find it.',
      points: [
        {
          text: 'Looks in the browser: was the cookie set, was it sent, and why was it blocked?',
          listensFor: [
            'dev tools',
            'developer tools',
            'network tab',
            'cookie set/stored/sent/blocked/rejected',
            'request headers/cookie',
            'application tab',
          ],
        },
        {
          text: 'SameSite: a cookie that is Lax, often by default, is not sent with a cross-site fetch.',
          listensFor: ['same site', 'samesite', 'lax by/is/default/cookie', 'none and secure', 'cross site'],
        },
        {
          text: 'The client must ask for credentials and CORS must allow them for a named origin.',
          listensFor: [
            'credentials include/mode',
            'with credentials',
            'allow credentials',
            'exact/named/explicit/specific origin',
            'wildcard',
            'cors has/must/needs/allow*',
          ],
        },
        {
          text: 'Even then some browsers block third-party cookies.',
          listensFor: ['third party', 'safari', 'browser blocks/block', 'blocked by browser/browsers/default'],
        },
        {
          text: 'The lasting fix: one site, with front end and API as subdomains, and CSRF protection.',
          listensFor: [
            'subdomain*',
            'same registrable/parent/domain',
            'api under/on/behind same/our/parent/subdomain',
            'reverse proxy',
            'csrf',
          ],
        },
      ],
      wrongAnswers: [
        'Setting Access-Control-Allow-Origin to a star; with credentials the browser refuses the star.',
        'Moving the token to local storage to make it work; it swaps a configuration error for an exposure to scripts.',
      ],
      modelAnswer:
        'Login worked, so the question is whether the cookie was stored and sent; the network tab shows both, with the reason when the browser refuses. I check in order. SameSite: browsers such as Chrome default to Lax, and a Lax cookie stays out of a cross-site fetch, so it would need None and Secure. The client: fetch needs credentials include. CORS: the API has to allow credentials and name the exact origin, because a wildcard is refused in that case. And even with all that right, Safari blocks third party cookies. So the fix that lasts is to be one site again, app and API as subdomains of the same domain, cookies back on Lax, and CSRF tokens for writes.',
    },
    {
      rung: 'design',
      prompt:
        'Design login for web and mobile in three regions. "Log out everywhere" must work within a minute, and no request may depend on a central database.',
      points: [
        {
          text: 'Access tokens that live no longer than the minute, checked locally in each region.',
          listensFor: [
            'access token minute/seconds/short',
            'expire*/lifetime/live* minute/seconds/sixty',
            'short lived',
            'verif*/check* locally/region',
            'public key/keys',
          ],
        },
        {
          text: 'Refresh tokens are random, stored as hashes, and replaced at each use; a second use ends the family.',
          listensFor: [
            'refresh token/tokens',
            'rotat*',
            'reuse detection',
            'used twice/again/second',
            'store/stored hash/hashed/hashes',
            'family',
          ],
        },
        {
          text: 'Logging out everywhere deletes the refresh tokens, and the rest runs out.',
          listensFor: [
            'delete/deletes/revoke/revokes refresh/all',
            'logout/log out deletes/revokes/removes/kills',
            'runs/run out/expires',
            'no new access/token/tokens',
          ],
        },
        {
          text: 'Web keeps tokens in HttpOnly, Secure cookies, mobile in the system key store.',
          listensFor: ['httponly', 'http only', 'keychain', 'keystore', 'key store', 'secure storage/cookie'],
        },
        {
          text: 'Names the price: refreshes every minute, and a plan for when the refresh service is down.',
          listensFor: [
            'refresh load/traffic/rate/every',
            'refresh service/endpoint down/fails/unavailable',
            'per second refresh/refreshes',
            'deny/revocation list',
            'price is',
            'replicat*/push* revocation/revoked',
          ],
        },
      ],
      wrongAnswers: [
        'A token of 24 hours and a promise to delete it from the client; the attacker has their own copy.',
        'Checking each request against one revocation table; that is the central database the task rules out.',
      ],
      modelAnswer:
        'Access tokens are signed, live 45 seconds, and every region verifies them locally with cached public keys, so a normal request touches nothing central. Refresh tokens are random, stored hashed in the home region of the user with a standby in another, and rotate at each use. If an old one is used twice, I assume theft and end the whole family. Log out everywhere deletes the refresh tokens, and whatever is out there expires within the minute. The web app keeps both in HttpOnly, Secure, SameSite cookies with the refresh path scoped narrowly; mobile uses the keychain. The price is refresh traffic: a million active users is some 22 thousand refreshes a second. If that is too much, I let tokens live ten minutes and push a small revocation list to every region instead.',
    },
    {
      rung: 'pressure',
      prompt: 'Just put the JWT in local storage, everybody does. Why are you making this difficult?',
      points: [
        {
          text: 'Any script on the page can read local storage and carry the token away.',
          listensFor: [
            'script/scripts/javascript can read/steal',
            'xss',
            'steal*/exfiltrat*/stolen token',
            'injected/third script',
            'read local storage',
          ],
        },
        {
          text: 'An HttpOnly cookie cannot be read by scripts, though an injected script can still act.',
          listensFor: [
            'httponly',
            'http only',
            'script/xss can still/act/send/make',
            'still act/make/send requests',
            'while page/tab open',
          ],
        },
        {
          text: 'Cookies bring CSRF back, answered with SameSite and a token.',
          listensFor: ['csrf', 'same site', 'samesite', 'cross site request'],
        },
        {
          text: 'Keeps the damage small either way: short life, fixed algorithm, content security policy.',
          listensFor: [
            'short lived/lifetime/life',
            'expire* minutes',
            'content security policy',
            'pin/fix/fixed algorithm',
            'algorithm none',
            'damage small/limited/window',
          ],
        },
      ],
      wrongAnswers: [
        'HttpOnly makes script injection harmless; the script can still send requests from that page as the user.',
        'Encrypting the token in local storage; the key has to be in the page as well.',
      ],
      modelAnswer:
        'It is one decision, so let me give you the reason rather than a rule. Anything in local storage, JavaScript can read, and a page today runs scripts from many hands; one XSS hole and the token is stolen and used elsewhere until it expires. In an HttpOnly cookie the script cannot read it. I am honest about the limit: injected code can still act as the user while the page is open, it just cannot take the key home. Cookies bring CSRF back, which SameSite plus a CSRF token answers. Either way I keep the window small: a lifetime of minutes, a fixed algorithm so nobody talks the server into none, and a content security policy. For a public demo with no user data I would not argue.',
    },
  ],
} as const satisfies Concept;
