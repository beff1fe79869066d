// Which browser is on this machine. Plain JavaScript: the set-up runs it before anything is installed.
import { accessSync, constants, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** @typedef {Record<string, string | undefined>} Env */

// Chromium first: it is the one that takes every switch the stage uses.
const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'brave-browser',
];

const MAC_APPS = ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'];

const WINDOWS_PROGRAMS = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
];

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * The full path of a command, as a shell would find it.
 * @param {string} command
 * @param {Env} env
 * @returns {string | undefined}
 */
export function findCommand(command, env = process.env) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, command)).find(isExecutable);
}

/**
 * @param {Env} env
 * @param {NodeJS.Platform} platform
 * @returns {string[]} every place worth looking at, the best first
 */
function candidates(env, platform) {
  if (platform === 'darwin') {
    const folders = ['/Applications', join(homedir(), 'Applications')];
    return MAC_APPS.flatMap((app) => folders.map((at) => join(at, `${app}.app`, 'Contents/MacOS', app)));
  }
  if (platform === 'win32') {
    const folders = [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']].filter(Boolean);
    return WINDOWS_PROGRAMS.flatMap((program) => folders.map((at) => join(String(at), program)));
  }
  return COMMANDS.flatMap((command) => findCommand(command, env) ?? []);
}

/**
 * The browser to use: RINGSIDE_BROWSER when it names one, else the first that is installed.
 * @param {Env} env
 * @param {NodeJS.Platform} platform
 * @returns {string | undefined}
 */
export function findBrowser(env = process.env, platform = process.platform) {
  const chosen = env.RINGSIDE_BROWSER;
  if (chosen) return isExecutable(chosen) ? chosen : findCommand(chosen, env);
  return candidates(env, platform).find(isExecutable);
}

/**
 * Whether a window has somewhere to go without starting a display of our own.
 * @param {Env} env
 * @param {NodeJS.Platform} platform
 */
export function hasDisplay(env = process.env, platform = process.platform) {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
