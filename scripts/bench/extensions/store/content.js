// Every change of the captions, as the text of the last block.
const meetingId = location.pathname.slice(1);
const observer = new MutationObserver(() => {
  const blocks = document.querySelectorAll('[role="region"][tabindex="0"] .nMcdL');
  const text = blocks[blocks.length - 1]?.textContent ?? '';
  chrome.runtime.sendMessage({ meetingId, seq: blocks.length - 1, text });
});
observer.observe(document.documentElement, { subtree: true, childList: true, characterData: true });
