// A dialog with a box, in a frame like Ringside's, gone at Escape.
(() => {
  const host = document.createElement('div');
  const dialog = document.createElement('dialog');
  const frame = document.createElement('iframe');
  dialog.append(frame);
  host.attachShadow({ mode: 'closed' }).append(dialog);
  document.documentElement.append(host);
  dialog.showModal();
  // What is typed is sent to the worker, whose answer is shown.
  const answer = frame.contentDocument.createElement('p');
  const box = frame.contentDocument.createElement('input');
  box.setAttribute('data-lookup', '');
  frame.contentDocument.body.append(box, answer);
  box.addEventListener('input', async () => {
    const { query, text } = await chrome.runtime.sendMessage({ query: box.value });
    answer.textContent = text;
    answer.setAttribute('data-answered', query);
  });
  frame.contentWindow.focus();
  box.focus();
  frame.contentWindow.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') host.remove();
  });
})();
