import { ordersServiceTask } from './orders-service/index.ts';
import { strugglingServiceTask } from './struggling-service/index.ts';
import type { Task } from './task.ts';

/** In the order of `TASK_IDS`. */
export const TASKS: readonly Task[] = [ordersServiceTask, strugglingServiceTask];
