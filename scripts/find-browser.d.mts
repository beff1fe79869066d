// The types of find-browser.mjs, which stays plain JavaScript because the set-up runs it before anything is installed.
export type Env = Record<string, string | undefined>;

/** The full path of a command, as a shell would find it. */
export function findCommand(command: string, env?: Env): string | undefined;

/** The browser to use: RINGSIDE_BROWSER when it names one, else the first that is installed. */
export function findBrowser(env?: Env, platform?: NodeJS.Platform): string | undefined;

/** Whether a window has somewhere to go without starting a display of our own. */
export function hasDisplay(env?: Env, platform?: NodeJS.Platform): boolean;
