const observer = new MutationObserver(() => {});
observer.observe(document.documentElement, { subtree: true, childList: true, characterData: true });
