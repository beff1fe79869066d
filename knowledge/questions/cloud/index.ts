import type { Question } from '../question.ts';
import { cicd } from './cicd.ts';
import { docker } from './docker.ts';
import { lambdaOrEc2 } from './lambda-or-ec2.ts';
import { serverlessOrServer } from './serverless-or-server.ts';
import { staging } from './staging.ts';

export const cloud = [serverlessOrServer, docker, cicd, staging, lambdaOrEc2] as const satisfies readonly Question[];
