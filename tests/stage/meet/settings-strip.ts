// The strip of settings above Meet's captions: far more text than the captions themselves have.
import { el } from '../page/dom.ts';
import { icon } from '../page/icons.ts';
import type { MeetSwitches } from '../stage-api.ts';
import type { ClassNames } from './class-names.ts';
import { ligature } from './ligature.ts';

const LANGUAGES =
  'af-ZA am-ET ar-EG az-AZ bg-BG bn-BD ca-ES cs-CZ da-DK de-DE el-GR en-AU en-GB en-IN en-PH en-US es-ES es-MX et-EE eu-ES fa-IR fi-FI fil-PH fr-CA fr-FR gl-ES gu-IN he-IL hi-IN hr-HR hu-HU hy-AM id-ID is-IS it-IT ja-JP jv-ID ka-GE kk-KZ km-KH kn-IN ko-KR lo-LA lt-LT lv-LV mk-MK ml-IN mn-MN mr-IN ms-MY my-MM nb-NO ne-NP nl-NL nso-ZA pa-IN pl-PL pt-BR pt-PT ro-RO ru-RU rw-RW si-LK sk-SK sl-SI sq-AL sr-RS ss-ZA st-ZA su-ID sv-SE sw-KE ta-IN te-IN th-TH tn-ZA tr-TR ts-ZA uk-UA ur-PK uz-UZ ve-ZA vi-VN xh-ZA zh-CN zh-TW zu-ZA'.split(
    ' ',
  );
/** Those that have long been offered; the others are marked as new. */
const SETTLED = /^(de|en|es|fr|it|ja|ko|pt|ru)-/;

function languageOptions(): HTMLElement[] {
  const names = new Intl.DisplayNames('en', { type: 'language', languageDisplay: 'standard' });
  return LANGUAGES.map((tag) => {
    const name = `${names.of(tag)}${SETTLED.test(tag) ? '' : ' BETA'}`;
    return el('li', { role: 'option', 'data-value': tag }, name);
  });
}

function fontMenu(): HTMLElement[] {
  const colours = ['white', 'yellow', 'green', 'cyan', 'blue', 'magenta', 'red', 'black'];
  return [
    el('span', {}, 'Font size'),
    el('span', {}, 'Font colour'),
    ...colours.map((colour) => el('div', { role: 'menuitemradio', 'data-color': colour }, colour)),
  ];
}

/** In 2024 the strip was there, and nothing in it. */
export function settingsStrip({ settings, generation }: MeetSwitches, cls: ClassNames): HTMLElement {
  const strip = el('div', { class: cls('NmXUuc P9KVBf IGXezb') });
  if (settings === 'none' || generation === 'g2') return strip;
  const menu = settings === 'open' ? {} : { style: 'display:none' };
  const language = { role: 'combobox', 'aria-label': 'Meeting language', jsname: 'oYxtQd', tabindex: '0' };
  strip.append(
    el(
      'div',
      { class: cls('qUPVAc') },
      el('div', language, ligature('language'), icon('globe'), el('span', {}, 'English')),
      el('ul', { role: 'listbox', 'aria-label': 'Meeting language', ...menu }, ...languageOptions()),
      el('div', { role: 'menu', ...menu }, ...fontMenu()),
      el('button', { type: 'button', 'aria-label': 'Open caption settings' }, ligature('settings'), icon('settings')),
    ),
  );
  return strip;
}
