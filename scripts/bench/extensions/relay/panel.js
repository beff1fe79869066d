chrome.runtime.onMessage.addListener((message) => {
  if (message.to === 'panel') document.getElementById('text').textContent = message.text;
});
