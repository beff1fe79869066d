import type { Requirement } from '../task.ts';

const OWASP_PASSWORDS = { title: 'Password Storage Cheat Sheet', by: 'OWASP', year: 2024 } as const;

export const ORDERS_REQUIREMENTS = [
  {
    id: 'orders-service/validation',
    text: 'Every input is checked against a schema before any code sees it.',
    careful:
      'The schema gives the types of the code as well, unknown fields are refused, and all faults come back at once.',
  },
  {
    id: 'orders-service/passwords',
    text: 'Passwords are stored as slow hashes.',
    careful:
      'Argon2id with at least 19 MiB, two passes and one lane; with bcrypt, a cost of 10 or more and the 72 bytes it reads kept in mind.',
    source: OWASP_PASSWORDS,
  },
  {
    id: 'orders-service/lockout',
    text: 'Five failed logins within fifteen minutes lock the account for a while.',
    careful:
      'Counted for unknown addresses too, lifted by time alone, and joined by a limit per address of the network, because a lock alone lets anybody lock out a user.',
  },
  {
    id: 'orders-service/idempotency',
    text: 'POST /orders takes an Idempotency-Key header and creates one order for each.',
    careful:
      'Key, order and stored answer are written in one transaction; the primary key settles the race of two equal requests.',
    source: {
      title: 'The Idempotency-Key HTTP Header Field, an Internet-Draft',
      by: 'IETF HTTPAPI working group',
      year: 2025,
    },
  },
  {
    id: 'orders-service/cursor',
    text: 'Lists are paged by cursor.',
    careful:
      'The cursor is opaque and holds time and id of the last item; the next page asks for (created_at, id) smaller than those; the limit has a maximum.',
  },
  {
    id: 'orders-service/patch',
    text: 'PATCH changes only the fields that are sent, and refuses unknown ones.',
    careful:
      'Absent and null are told apart, owner and total cannot be set, and the status moves only along allowed ways.',
    source: { title: 'RFC 7396, JSON Merge Patch', by: 'IETF', year: 2014 },
  },
  {
    id: 'orders-service/migrations',
    text: 'The schema is built by migrations, from nothing, by one command.',
    careful: 'They run in order, exactly once, in the tests as well; none is edited after it has been released.',
  },
  {
    id: 'orders-service/indexes',
    text: 'The list and the search by status are served by indexes.',
    careful: 'A plan in the README shows that they are used, with enough rows that the planner has a choice.',
  },
  {
    id: 'orders-service/tests',
    text: 'End-to-end tests cover the happy path, failed authentication and paging.',
    careful:
      "Against a real PostgreSQL; among them two equal requests at once, somebody else's order, and an insert between two pages.",
  },
  {
    id: 'orders-service/errors',
    text: 'Each error has the same shape, with a trace id that is also in the log.',
    careful: 'Problem details with a stable type, a list of fields, the trace id, and never a stack.',
    source: { title: 'RFC 9457, Problem Details for HTTP APIs', by: 'IETF', year: 2023 },
  },
  {
    id: 'orders-service/rate-limits',
    text: 'Requests are limited for each network address and for each user.',
    careful:
      'Answered with 429 and Retry-After; the address is taken from a proxy only if that proxy is ours; the count is shared once there are two instances.',
    source: { title: 'RFC 6585, Additional HTTP Status Codes', by: 'IETF', year: 2012 },
  },
  {
    id: 'orders-service/containers',
    text: 'A Dockerfile and a compose file start everything on one machine.',
    careful: 'Several build stages, not run as root, a health check for the database, no secret in an image layer.',
  },
] as const satisfies readonly Requirement[];
