// Every change of the captions, as the text of the last block.
const observer = new MutationObserver(() => {
  const blocks = document.querySelectorAll('[role="region"][tabindex="0"] .nMcdL');
  chrome.runtime.sendMessage({ to: 'worker', text: blocks[blocks.length - 1]?.textContent ?? '' });
});
observer.observe(document.documentElement, { subtree: true, childList: true, characterData: true });
