() => {
  const width = document.documentElement.clientWidth;
  const faults = [];
  if (document.documentElement.scrollWidth > width) faults.push(`the page is ${document.documentElement.scrollWidth} px wide`);
  const scrolls = element => ['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(element).overflowX);
  const isInsideScroller = element => { for (let up = element.parentElement; up && up !== document.body; up = up.parentElement) if (scrolls(up)) return true; return false };
  for (const element of document.body.querySelectorAll('*')) {
    if (element.closest('.skip') || !element.checkVisibility()) continue;
    const box = element.getBoundingClientRect();
    if (box.width === 0 || (box.right <= width + 1 && box.left >= -1) || isInsideScroller(element)) continue;
    faults.push(`<${element.localName} class="${element.getAttribute('class') || ''}"> from ${Math.round(box.left)} to ${Math.round(box.right)}: ${(element.textContent || '').trim().slice(0, 40)}`);
    if (faults.length > 5) break;
  }
  return faults;
}
