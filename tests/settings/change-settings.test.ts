import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '#settings/default-settings.ts';

vi.stubGlobal('browser', fakeBrowser);
const { changeSettings, dismissDamaged, mendSettings, readDamaged } = await import('#settings/change-settings.ts');
const { readSettings, watchSettings } = await import('#settings/settings.ts');
const { readUiLanguage, setUiLanguage } = await import('#settings/ui-language.ts');
const { readConsent } = await import('#settings/consent.ts');
const { readCallHosts } = await import('#settings/call-hosts.ts');

const { local } = fakeBrowser.storage;

beforeEach(() => fakeBrowser.reset());

describe('changing settings', () => {
  it('leaves what was not changed', async () => {
    await changeSettings({ theme: 'dark' });
    await changeSettings({ textSize: 115 });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', textSize: 115 });
  });

  it('loses none of two changes at once', async () => {
    await Promise.all([changeSettings({ theme: 'light' }), changeSettings({ role: 'interviewer' })]);
    expect(await readSettings()).toMatchObject({ theme: 'light', role: 'interviewer' });
  });

  it('is heard by other pages', async () => {
    const heard: unknown[] = [];
    watchSettings((settings) => heard.push(settings.theme));
    await changeSettings({ theme: 'dark' });
    expect(heard).toEqual(['dark']);
  });

  it.each([
    ['storage-full', new Error('Resource::kQuotaBytes quota exceeded')],
    ['storage-failed', new Error('IO error: .../000003.log')],
  ])('that fails says so (%s), leaves all as it was, and the next one is tried all the same', async (reason, error) => {
    await changeSettings({ theme: 'dark' });
    const failing = vi.spyOn(local, 'set').mockRejectedValueOnce(error);
    expect(await changeSettings({ theme: 'light' })).toEqual({ ok: false, reason });
    failing.mockRestore();
    expect(await readSettings()).toMatchObject({ theme: 'dark' });
    expect(await changeSettings({ theme: 'light' })).toEqual({ ok: true });
    expect(await readSettings()).toMatchObject({ theme: 'light' });
  });
});

describe('damaged settings', () => {
  const found = { ...DEFAULT_SETTINGS, theme: 'sepia', role: 'interviewer' };

  it('are put right, with a copy of what was found until it is dismissed', async () => {
    await local.set({ settings: found });
    expect(await mendSettings()).toEqual({ ok: true });
    expect(await readDamaged()).toEqual({ found, names: ['theme'] });
    expect(await local.get('settings')).toEqual({ settings: { ...DEFAULT_SETTINGS, role: 'interviewer' } });
    await mendSettings();
    expect(await readDamaged()).toEqual({ found, names: ['theme'] });
    await dismissDamaged();
    expect(await readDamaged()).toBeNull();
  });

  it('are kept before the first change overwrites them', async () => {
    await local.set({ settings: 'garbage' });
    await changeSettings({ textSize: 90 });
    expect(await readDamaged()).toMatchObject({ found: 'garbage' });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, textSize: 90 });
  });

  it('stay where they are when there is no room for the copy', async () => {
    await local.set({ settings: found });
    const failing = vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    expect(await changeSettings({ textSize: 90 })).toEqual({ ok: false, reason: 'storage-full' });
    failing.mockRestore();
    expect(await local.get('settings')).toEqual({ settings: found });
  });

  it('are no reason to mend what is fine', async () => {
    await changeSettings({ theme: 'dark' });
    await mendSettings();
    expect(await readDamaged()).toBeNull();
  });

  it.each([null, 7, {}, []])('whose copy is damaged as well are forgotten: %j', async (settingsDamaged) => {
    await local.set({ settingsDamaged });
    expect(await readDamaged()).toBeNull();
  });
});

/** What the storage of a browser held after earlier builds, as it stood there. */
const STORED = {
  'before there were settings': { consent: { givenAt: 1_780_000_000_000 }, jitsiHosts: ['jitsi.example.org'] },
  'with a language set by hand, no version beside it': {
    consent: { givenAt: 1_780_000_000_000 },
    jitsiHosts: ['jitsi.example.org'],
    uiLanguage: 'de',
  },
};

describe.each(Object.entries(STORED))('what an earlier build stored, %s', (_, stored) => {
  it('is read, and the settings are the usual ones', async () => {
    await local.set(stored);
    expect(await readConsent()).toEqual(stored.consent);
    expect(await readCallHosts()).toEqual(stored.jitsiHosts);
    expect(await readUiLanguage()).toBe('uiLanguage' in stored ? 'de' : 'auto');
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('survives the first change', async () => {
    await local.set(stored);
    await changeSettings({ theme: 'dark' });
    await setUiLanguage('en');
    expect(await local.get()).toMatchObject({ ...stored, uiLanguage: 'en', settings: { theme: 'dark' } });
  });
});
