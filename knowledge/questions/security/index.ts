import type { Question } from '../question.ts';
import { authenticationOrAuthorisation } from './authentication-or-authorisation.ts';
import { csrfAndXss } from './csrf-and-xss.ts';
import { headers } from './headers.ts';
import { jwtRisks } from './jwt-risks.ts';
import { loginFlow } from './login-flow.ts';
import { oauth2 } from './oauth2.ts';
import { passwordHashing } from './password-hashing.ts';
import { registration } from './registration.ts';
import { sessionOrToken } from './session-or-token.ts';
import { signingSecrets } from './signing-secrets.ts';
import { sqlInjection } from './sql-injection.ts';
import { untrustedBody } from './untrusted-body.ts';
import { whatCouldGoWrong } from './what-could-go-wrong.ts';

export const security = [
  sessionOrToken,
  oauth2,
  jwtRisks,
  passwordHashing,
  sqlInjection,
  signingSecrets,
  untrustedBody,
  headers,
  authenticationOrAuthorisation,
  loginFlow,
  registration,
  whatCouldGoWrong,
  csrfAndXss,
] as const satisfies readonly Question[];
