// Jitsi's closed-captions tab in the chat panel: messages in groups by person, all of them kept.
import { shownName } from '../cast.ts';
import type { CaptionView, LiveBlock } from '../page/caption-view.ts';
import { el } from '../page/dom.ts';
import { breathWords } from './overlay.ts';
import { pictureOf } from './scenes.ts';

function message(name: string | null, text: string): HTMLElement {
  const content = el(
    'div',
    { class: 'css-4kd-messageContent' },
    ...(name === null ? [] : [el('div', { class: 'css-9qa-messageHeader' }, name)]),
    el('div', { class: 'css-2vw-messageText' }, text),
    el('div', { class: 'css-7hb-timestamp' }, '10:14:07'),
  );
  return el('div', { class: 'css-1mc-messageContainer' }, content);
}

export function createJitsiTab(nameOf: (speaker: string) => string): CaptionView {
  let panel: HTMLElement | undefined;
  let list: HTMLElement | undefined;
  const end = el('div', { id: 'subtitles-messages-end' });
  const messages = new Map<LiveBlock, HTMLElement>();
  const groups: { readonly speaker: string; readonly body: HTMLElement; readonly element: HTMLElement }[] = [];

  const openGroup = (speaker: string) => {
    const avatar = el('img', { class: 'avatar css-3p-avatar', src: pictureOf(nameOf(speaker)), alt: '' });
    const body = el('div', { class: 'css-8s-messagesContainer' });
    const element = el('div', { class: 'css-6g-groupContainer' }, avatar, body);
    list?.insertBefore(element, end);
    const group = { speaker, body, element };
    groups.push(group);
    return group;
  };

  const render = (block: LiveBlock, isFirst: boolean) =>
    message(isFirst ? shownName(nameOf(block.speaker)) : null, block.text);

  const add = (block: LiveBlock, before?: LiveBlock): void => {
    if (!list || !block.speaker) return;
    const next = before && messages.get(before);
    const last = groups.at(-1);
    const body = next?.parentElement ?? (last?.speaker === block.speaker ? last : openGroup(block.speaker)).body;
    const isFirst = next ? next === body.firstElementChild : body.childElementCount === 0;
    const element = render(block, isFirst);
    body.insertBefore(element, next ?? null);
    messages.set(block, element);
    list.scrollTo({ top: list.scrollHeight });
  };

  const unmount = () => {
    panel?.remove();
    panel = undefined;
    list = undefined;
    messages.clear();
    groups.length = 0;
    document.body.classList.remove('st-with-chat');
  };

  return {
    mount: (blocks) => {
      list = el('div', { id: 'subtitles-messages-list', class: 'css-5t-messagesList' }, end);
      const container = el('div', { id: 'subtitles-messages-container', class: 'css-1c-container' }, list);
      const title = el('h2', {}, 'Closed captions');
      panel = el('div', { id: 'sideToolbarContainer', class: 'st-chat' }, title, container);
      document.querySelector('#layout_wrapper')?.append(panel);
      document.body.classList.add('st-with-chat');
      for (const block of blocks) add(block);
    },
    unmount,
    add,
    // The time is part of a message's key, so that every update is a new element.
    change: (block) => {
      const known = messages.get(block);
      if (!known) return;
      const fresh = render(block, known === known.parentElement?.firstElementChild);
      known.replaceWith(fresh);
      messages.set(block, fresh);
      list?.scrollTo({ top: list.scrollHeight });
    },
    remove: (block) => {
      messages.get(block)?.remove();
      messages.delete(block);
    },
    silence: () => {},
    continues: () => false,
    wordsPerBlock: breathWords,
  };
}
