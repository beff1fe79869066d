// How the stage starts a browser: an empty profile that talks to nobody and shows no bars of its own.
import type { LaunchOptions } from 'puppeteer-core';

export interface LaunchWishes {
  readonly executablePath: string;
  readonly extensionDir: string | undefined;
  readonly userDataDir: string;
  readonly headless: boolean;
  readonly windowSize: readonly [number, number];
  readonly proxy: string;
  readonly display: string | undefined;
}

const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-features=NetworkTimeServiceQuerying,AutofillServerCommunication',
  '--disable-sync',
  '--metrics-recording-only',
  '--hide-crash-restore-bubble',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--lang=en-US',
];

const isRoot = process.getuid?.() === 0;

export function launchOptions(wishes: LaunchWishes): LaunchOptions {
  const [width, height] = wishes.windowSize;
  return {
    executablePath: wishes.executablePath,
    userDataDir: wishes.userDataDir,
    headless: wishes.headless,
    pipe: true,
    // at-exit.ts does it, and removes the profile too.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    defaultViewport: null,
    enableExtensions: wishes.extensionDir ? [wishes.extensionDir] : true,
    // Its bar would say that the browser is automated and push the call down.
    ignoreDefaultArgs: ['--enable-automation'],
    args: [
      ...QUIET,
      `--window-size=${width},${height}`,
      '--window-position=0,0',
      `--proxy-server=${wishes.proxy}`,
      // Loopback counts as outside too.
      '--proxy-bypass-list=<-loopback>',
      // Without a sandbox (root has none) Chromium warns in a bar, unless it is told that this is a test.
      ...(isRoot ? ['--no-sandbox', '--test-type'] : []),
    ],
    env: { ...process.env, ...(wishes.display ? { DISPLAY: wishes.display, WAYLAND_DISPLAY: '' } : {}) },
  };
}
