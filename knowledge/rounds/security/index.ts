import type { Round } from '../../schema.ts';
import { ROUND_TITLES } from '../titles.ts';
import { authentication } from './authentication.ts';
import { authorisation } from './authorisation.ts';
import { dataProtection } from './data-protection.ts';
import { detection } from './detection.ts';
import { input } from './input.ts';
import { threats } from './threats.ts';

export const security = {
  id: 'security',
  title: ROUND_TITLES['security'],
  summary: 'Who might attack what, how each request is proven and permitted, and how a breach is noticed.',
  steps: [threats, authentication, authorisation, input, dataProtection, detection],
} as const satisfies Round;
