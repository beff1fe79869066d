chrome.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });

const opening = new Promise((resolve) => {
  const request = indexedDB.open('captions', 1);
  request.onupgradeneeded = () => request.result.createObjectStore('blocks', { keyPath: ['meetingId', 'seq'] });
  request.onsuccess = () => resolve(request.result);
});

chrome.runtime.onMessage.addListener((block) => {
  opening.then((db) => db.transaction('blocks', 'readwrite').objectStore('blocks').put(block));
});
