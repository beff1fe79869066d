import type { Question } from '../question.ts';
import { asyncUploadProcessing } from './async-upload-processing.ts';
import { blackFriday } from './black-friday.ts';
import { chattyMobileApp } from './chatty-mobile-app.ts';
import { databaseDown } from './database-down.ts';
import { designFromScratch } from './design-from-scratch.ts';
import { exactlyOncePayments } from './exactly-once-payments.ts';
import { fileUploadsAtScale } from './file-uploads-at-scale.ts';
import { inconsistentData } from './inconsistent-data.ts';
import { neverLosePayments } from './never-lose-payments.ts';
import { otherUsersData } from './other-users-data.ts';
import { productionIncident } from './production-incident.ts';
import { uploadApi } from './upload-api.ts';

export const scenarios = [
  blackFriday,
  otherUsersData,
  fileUploadsAtScale,
  uploadApi,
  asyncUploadProcessing,
  chattyMobileApp,
  neverLosePayments,
  exactlyOncePayments,
  productionIncident,
  inconsistentData,
  databaseDown,
  designFromScratch,
] as const satisfies readonly Question[];
