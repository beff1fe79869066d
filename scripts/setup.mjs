// Everything a fresh clone needs before a script of ours can run. It runs on the machine's own Node, with nothing
// installed; it says nothing when there is nothing to do, keeps standard output clean for the commands it precedes,
// and leaves standard input alone.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
// biome-ignore lint/correctness/useImportExtensions: plain JavaScript, its types are in the .d.mts beside it
import { findBrowser, findCommand, hasDisplay } from './find-browser.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const lockFile = join(root, 'package-lock.json');
const modules = join(root, 'node_modules');
const stampFile = join(modules, '.ringside-setup.json');
const oldestNode = 20;

/** @param {string} line */
const say = (line) => process.stderr.write(`setup: ${line}\n`);

/** @param {string[]} lines @returns {never} */
function giveUp(...lines) {
  for (const line of lines) say(line);
  process.exit(1);
}

/** @returns {{ lock?: string, browser?: string }} what the last set-up found good */
function readStamp() {
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8'));
  } catch {
    return {};
  }
}

/** @param {{ lock?: string, browser?: string }} news */
function writeStamp(news) {
  writeFileSync(stampFile, `${JSON.stringify({ ...readStamp(), ...news })}\n`);
}

/** @param {string} file */
const writtenAt = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0);

// npm writes its own copy of the lock file last, so a fresh copy means somebody has just installed by hand.
function installedByHand() {
  const slackMs = 5_000;
  return writtenAt(join(modules, '.package-lock.json')) + slackMs >= writtenAt(lockFile);
}

// The pinned Node lives in the folder that npm is about to replace, so npm itself must run on the machine's Node.
function environmentWithoutModules() {
  const path = (process.env.PATH ?? '').split(delimiter).filter((at) => !at.includes('node_modules'));
  return { ...process.env, PATH: path.join(delimiter) };
}

/** @param {string} command @param {string[]} args @param {'loud' | 'silent'} voice */
function run(command, args, voice = 'loud') {
  const output = voice === 'loud' ? 2 : 'ignore';
  const result = spawnSync(command, args, {
    cwd: root,
    env: environmentWithoutModules(),
    stdio: ['ignore', output, output],
    shell: process.platform === 'win32',
  });
  return result.status === 0;
}

const QUIETLY = ['--no-audit', '--no-fund', '--loglevel=error'];

// Where a registry does not carry the builds of some tool for other systems, `npm ci` calls the lock file incomplete;
// a plain install takes the same locked versions and leaves the missing ones out.
const installModules = () =>
  run('npm', ['ci', ...QUIETLY], 'silent') || run('npm', ['install', '--no-save', ...QUIETLY]);

function installDependencies() {
  const lock = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
  const pinned = join(modules, '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  if (readStamp().lock === lock && existsSync(pinned)) return;
  if (!existsSync(pinned) || !installedByHand()) {
    say('installing the dependencies, about half a minute');
    if (!installModules()) giveUp('npm could not install them: see the lines above');
  }
  if (!existsSync(pinned))
    giveUp('the pinned Node is missing: run "npm rebuild node" (npm must be allowed to run install scripts)');
  writeStamp({ lock });
}

/** @param {string} browser */
function answers(browser) {
  if (process.platform !== 'linux') return true;
  try {
    execFileSync(browser, ['--version'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

// A snap stand-in is on the PATH, yet only tells you to install something: asking for the version tells them apart.
function workingBrowser() {
  const browser = findBrowser();
  if (!browser || readStamp().browser === browser) return browser;
  if (!answers(browser)) return undefined;
  writeStamp({ browser });
  return browser;
}

const needsVirtualDisplay = () => !hasDisplay() && !findCommand('Xvfb');

function missingPackages() {
  return [...(workingBrowser() ? [] : ['chromium']), ...(needsVirtualDisplay() ? ['xvfb'] : [])];
}

// Real keys are pressed on a display of our own, whether or not there is another one. They are for tests alone, which
// say what is missing where they cannot be pressed: nothing else depends on these.
function installKeys() {
  if (process.platform !== 'linux') return;
  const commands = ['Xvfb', 'xdotool', 'openbox'].filter((command) => !findCommand(command));
  if (commands.length > 0) installPackages(commands.map((command) => command.toLowerCase()));
}

/** @param {string[]} packages */
function installPackages(packages) {
  // A browser that was named and does not run is the caller's to put right.
  if (process.env.RINGSIDE_BROWSER) return;
  if (process.platform !== 'linux' || !findCommand('apt-get') || process.getuid?.() !== 0) return;
  say(`installing ${packages.join(' and ')} (apt-get), about a minute`);
  process.env.DEBIAN_FRONTEND = 'noninteractive';
  if (run('apt-get', ['update', '-qq'])) run('apt-get', ['install', '-y', '-qq', ...packages]);
}

/** @param {string[]} packages @returns {string[]} */
function whatToInstall(packages) {
  const byApt = `sudo apt-get install -y ${packages.join(' ')}`;
  return [
    ...(packages.includes('chromium')
      ? [
          process.env.RINGSIDE_BROWSER
            ? `RINGSIDE_BROWSER names "${process.env.RINGSIDE_BROWSER}", which does not run`
            : 'no browser found: install Chrome, Chromium, Edge or Brave, or name one in RINGSIDE_BROWSER',
        ]
      : []),
    ...(packages.includes('xvfb') ? ['there is no display here and no Xvfb to stand in for one: install xvfb'] : []),
    ...(process.platform === 'linux' && findCommand('apt-get') ? [`on Debian: ${byApt}`] : []),
  ];
}

function installBrowser() {
  const before = missingPackages();
  if (before.length === 0) return;
  installPackages(before);
  const after = missingPackages();
  if (after.length > 0) giveUp(...whatToInstall(after));
}

if (Number(process.versions.node.split('.')[0]) < oldestNode) {
  giveUp(`Node ${oldestNode} or newer is needed, this is ${process.versions.node}`);
}
installDependencies();
if (process.argv.includes('--browser')) installBrowser();
if (process.argv.includes('--keys')) installKeys();
