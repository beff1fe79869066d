import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';
import { localeFiles, manifestWords } from './lib/i18n/manifest-messages.ts';
import {
  ASKABLE_HOSTS,
  OPTIONAL_HOSTS,
  REQUIRED_HOSTS,
  STAGE_JITSI_HOST,
  STAGE_OTHER_HOST,
} from './lib/settings/site-hosts.ts';
import { lookupFile } from './scripts/build/lookup-file.ts';

/** Fetched by the worker from its own package: a script that held it would be slow to start. */
const LOOKUP_FILE = 'lookup.json';

// Chrome draws the panel itself; Firefox calls the same page a sidebar.
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/module-react'],
  manifest: ({ browser, mode }) => {
    // The stage plays the optional sites without a browser prompt nobody is there to answer.
    const granted =
      mode === 'stage'
        ? [...REQUIRED_HOSTS, ...OPTIONAL_HOSTS, `https://${STAGE_JITSI_HOST}/*`, `https://${STAGE_OTHER_HOST}/*`]
        : REQUIRED_HOSTS;
    return {
      name: manifestWords('name'),
      description: manifestWords('description'),
      default_locale: 'en',
      permissions: [...(browser === 'firefox' ? [] : ['sidePanel']), 'storage', 'scripting', 'activeTab'],
      host_permissions: [...granted],
      ...(mode === 'stage' ? {} : { optional_host_permissions: [...OPTIONAL_HOSTS, ...ASKABLE_HOSTS] }),
      // Chrome suggests keys for four at most. Those for the hand that has just ticked or paused are the panel's own, with Alt.
      commands: {
        'look-up': { suggested_key: { default: 'Alt+K' }, description: manifestWords('lookUpCommand') },
        tick: { suggested_key: { default: 'Alt+T' }, description: manifestWords('tickCommand') },
        skip: { suggested_key: { default: 'Alt+S' }, description: manifestWords('skipCommand') },
        pause: { suggested_key: { default: 'Alt+P' }, description: manifestWords('pauseCommand') },
        pin: { description: manifestWords('pinCommand') },
        note: { description: manifestWords('noteCommand') },
      },
      omnibox: { keyword: 'rs' },
      options_ui: { page: 'desk.html#/settings', open_in_tab: true },
      action: { default_title: manifestWords('actionTitle') },
      minimum_chrome_version: '120',
      ...(browser === 'firefox'
        ? { browser_specific_settings: { gecko: { id: 'ringside@ringside.invalid', strict_min_version: '128.0' } } }
        : {}),
    };
  },
  // Workers of the desk load what is large only when they need it.
  vite: () => ({ plugins: [tailwindcss()], worker: { format: 'es' } }),
  hooks: {
    'prepare:publicPaths': (_, paths) => void paths.push(LOOKUP_FILE),
    'build:publicAssets': (_, files) =>
      void files.push(...localeFiles(), { relativeDest: LOOKUP_FILE, contents: lookupFile() }),
  },
});
