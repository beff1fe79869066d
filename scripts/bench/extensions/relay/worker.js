chrome.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
chrome.runtime.onMessage.addListener((message) => {
  if (message.to === 'worker') chrome.runtime.sendMessage({ to: 'panel', text: message.text });
});
