// A display of our own for machines without one, gone with the process that started it.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
// biome-ignore lint/correctness/useImportExtensions: plain JavaScript, its types are in the .d.mts beside it
import { findCommand } from '../../scripts/find-browser.mjs';
import { atExit } from './at-exit.ts';
import { photographDisplay } from './framebuffer.ts';

export interface Display {
  readonly name: string;
  photograph(): Buffer;
  close(): void;
}

const startMs = 30_000;

/** Xvfb picks a free number and writes it to the pipe when it is ready. */
function displayNumber(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`Xvfb was not ready after ${startMs} ms`)), startMs);
    const settle = (act: () => void) => {
      clearTimeout(late);
      act();
    };
    const pipe = server.stdio[3] as Readable;
    pipe.once('data', (data: Buffer) => settle(() => resolve(data.toString().trim())));
    server.once('error', (error) => settle(() => reject(error)));
    server.once('exit', (code) => settle(() => reject(new Error(`Xvfb ended with ${code}`))));
  });
}

export async function openDisplay(width: number, height: number): Promise<Display> {
  const command = findCommand('Xvfb');
  if (!command) throw new Error('there is no display and no Xvfb: run "node scripts/setup.mjs --browser"');
  const folder = mkdtempSync(join(tmpdir(), 'ringside-display-'));
  // -terminate: should this process be killed outright, the browser goes with its pipe and the display with the browser.
  const screen = ['-screen', '0', `${width}x${height}x24`];
  const server = spawn(
    command,
    [...screen, '-displayfd', '3', '-fbdir', folder, '-nocursor', '-nolisten', 'tcp', '-terminate'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const close = () => {
    forget();
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  const forget = atExit(close);
  try {
    const name = `:${await displayNumber(server)}`;
    return { name, photograph: () => photographDisplay(join(folder, 'Xvfb_screen0')), close };
  } catch (error) {
    close();
    throw error;
  }
}
