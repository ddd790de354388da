// What has the focus now, and whether a reader sees that it has.
() => {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return null;
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  return {
    at: [...document.querySelectorAll('*')].indexOf(element),
    words: `<${element.localName}> ${(element.getAttribute('aria-label') || element.textContent || element.name || '').trim().slice(0, 50)}`,
    isSkip: element.classList.contains('skip'),
    isInMain: Boolean(element.closest('main')),
    isSeen: element.matches(':focus-visible') && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1,
    isInside: box.width > 0 && box.right > 0 && box.bottom > 0 && box.left < innerWidth && box.top < innerHeight,
  };
}
