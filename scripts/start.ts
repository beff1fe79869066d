// `npm start`: a browser with Ringside loaded, beside a replica call in which a recorded mock interview is spoken.
import { launchStage } from '../tests/stage/browser.ts';
import { type Rehearsal, readRehearsals } from '../tests/stage/rehearsals.ts';
import type { Platform, Switches } from '../tests/stage/stage-api.ts';
// biome-ignore lint/correctness/useImportExtensions: plain JavaScript, its types are in the .d.mts beside it
import { findCommand, hasDisplay } from './find-browser.mjs';
import { parseArguments, type StartWishes } from './stage/arguments.ts';
import { buildExtension } from './stage/build.ts';
import { rehearse } from './stage/rehearse.ts';

const say = (line: string) => void process.stdout.write(`${line}\n`);
const complain = (line: string) => void process.stderr.write(`${line}\n`);

// Zoom's windows lose their front words: faster than this, a reader that waits for a line to settle would miss some.
const unattendedSpeed = { meet: 4, teams: 4, zoom: 2, jitsi: 4, bigbluebutton: 2 } as const;

/** Zoom tells names only in its list of participants, and BigBlueButton tells voices apart by nothing but pictures. */
function comfortable(platform: Platform): Partial<Switches> {
  if (platform === 'zoom') return { participants: 'open' };
  return platform === 'bigbluebutton' ? { avatars: 'photo' } : {};
}

async function play(rehearsal: Rehearsal, wishes: StartWishes, extensionDir: string): Promise<boolean> {
  const unattended = wishes.headless || !hasDisplay();
  const { platform } = wishes;
  const hasOwnDisplay = findCommand('Xvfb') !== undefined;
  const stage = await launchStage({
    extensionDir,
    platform,
    pageSwitches: Object.assign(comfortable(platform), wishes.switches),
    ownDisplay: wishes.headless && hasOwnDisplay,
    headless: unattended && !hasOwnDisplay,
  });
  try {
    const speed = wishes.speed ?? (unattended ? unattendedSpeed[platform] : 1);
    const misses = await rehearse(stage, rehearsal, { platform, speed, unattended, say });
    misses.push(...stage.requestsOutside.map((address) => `a request left the stage: ${address}`));
    for (const miss of misses) complain(`not as expected: ${miss}`);
    say(
      misses.length === 0
        ? `${rehearsal.name}: the panel showed everything it should`
        : `${rehearsal.name}: ${misses.length} not as expected`,
    );
    if (!unattended) {
      say('The call stays open: look at the panel on its right, press ? there for its keys. Close the window to end.');
      await new Promise<void>((resolve) => stage.browser.once('disconnected', () => resolve()));
    }
    return misses.length === 0;
  } catch (error) {
    if (stage.browser.connected) throw error;
    say('The window was closed.');
    return true;
  } finally {
    for (const error of stage.consoleErrors) complain(`console: ${error}`);
    await stage.close();
  }
}

async function main(): Promise<number> {
  const rehearsals = readRehearsals();
  const parsed = parseArguments(
    process.argv.slice(2),
    rehearsals.map(({ name }) => name),
  );
  if (!parsed.ok) {
    complain(`start: ${parsed.reason}`);
    return 2;
  }
  const wishes = parsed.value;
  if (wishes.list) {
    for (const { name, title } of rehearsals) say(`${name.padEnd(18)} ${title}`);
    return 0;
  }
  const rehearsal = rehearsals.find(({ name }) => name === wishes.rehearsal);
  if (!rehearsal) return 2;
  const built = buildExtension(wishes.platform);
  if (!built.ok) {
    complain(`${built.output}\nstart: the extension does not build, see above`);
    return 1;
  }
  say(`${rehearsal.title} (${wishes.platform})`);
  return (await play(rehearsal, wishes, built.folder)) ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  complain(`start: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
