// A browser in a replica call that has been started, the panel beside it: where most tests begin.
import type { Page } from 'puppeteer-core';
import { expect, inject } from 'vitest';
import { readPanel } from '../../scripts/stage/panel-snapshot.ts';
import { type CallOptions, launchStage, type StageBrowser, type StageOptions } from '../stage/browser.ts';
import { make } from '../stage/call-driver.ts';
import { acceptConsent, startCall } from '../stage/panel-driver.ts';
import { eventually } from './eventually.ts';

export interface Room {
  readonly stage: StageBrowser;
  readonly panel: Page;
}

export async function openRoom(options: StageOptions = {}): Promise<Room> {
  const stage = await launchStage({ extensionDir: inject('extension'), ...options });
  const panel = await stage.openPanel();
  await acceptConsent(stage, panel);
  return { stage, panel };
}

/**
 * Whatever a file did: no request has tried to leave the machine, and no page or worker has complained. What a worker says
 * while its browser is being taken down, storage and all, is nobody's fault.
 */
export async function closeRoom({ stage }: Pick<Room, 'stage'>): Promise<void> {
  const consoleErrors = [...stage.consoleErrors];
  await stage.close();
  expect({ requestsOutside: stage.requestsOutside, consoleErrors }).toEqual({ requestsOutside: [], consoleErrors: [] });
}

/** One more tab with a call, which is started, once somebody who waits outside has been let in. */
export async function joinCall({ stage, panel }: Room, options: CallOptions = {}): Promise<Page> {
  const call = await stage.openCall(options);
  if (options.pageSwitches?.start === 'lobby') await make(call, 'join');
  await startCall(panel);
  return call;
}

let calls = 0;

/** A meeting nobody has been in before, such as "mtg-call-aab". */
export function freshMeeting(): string {
  calls += 1;
  const letter = (value: number) => String.fromCharCode(97 + (value % 26));
  return `mtg-call-a${letter(Math.floor(calls / 26))}${letter(calls)}`;
}

export const meetUrl = (meetingId: string): string => `https://meet.google.com/${meetingId}`;

/** The tab goes on to a new call, which is started; the answer is its meeting's id, once the panel has followed. */
export async function nextCall({ stage, panel }: Room): Promise<string> {
  const meetingId = freshMeeting();
  await stage.page.goto(meetUrl(meetingId));
  await stage.page.waitForFunction(() => window.stage !== undefined);
  await startCall(panel, meetingId);
  await eventually(() => readPanel(panel)).toMatchObject({ state: 'waiting', health: 'waiting-for-speech' });
  return meetingId;
}
