chrome.commands.onCommand.addListener((_, tab) => {
  chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['overlay.js'], injectImmediately: true });
});

// As many bytes as an answer of Ringside's lookup has.
chrome.runtime.onMessage.addListener(({ query }, _, answer) => answer({ query, text: 'x'.repeat(14_000) }));
