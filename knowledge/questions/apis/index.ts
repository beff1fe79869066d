import type { Question } from '../question.ts';
import { backwardCompatibility } from './backward-compatibility.ts';
import { blogApi } from './blog-api.ts';
import { invalidInput } from './invalid-input.ts';
import { putPatchPost } from './put-patch-post.ts';
import { rateLimitPurpose } from './rate-limit-purpose.ts';
import { socialApi } from './social-api.ts';
import { statusCodes } from './status-codes.ts';
import { versioning } from './versioning.ts';
import { webhookSystem } from './webhook-system.ts';
import { webhooksOrApis } from './webhooks-or-apis.ts';

export const apis = [
  rateLimitPurpose,
  putPatchPost,
  versioning,
  webhooksOrApis,
  backwardCompatibility,
  blogApi,
  socialApi,
  statusCodes,
  invalidInput,
  webhookSystem,
] as const satisfies readonly Question[];
