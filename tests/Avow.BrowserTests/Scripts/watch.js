// Runs before the page: adds up what moves, notes which part it was, and what the page's own policy forbids.
window.avowShift = 0;
window.avowMoved = [];
window.avowViolations = [];
new PerformanceObserver(list => list.getEntries().forEach(entry => {
  const places = box => [box.left, box.top, box.right, box.bottom].join(' ');
  const partOf = node => (node?.outerHTML ?? node?.textContent ?? 'something that is gone').slice(0, 120);
  // Words in a picture are reported now and then to have moved from where they are to where they are.
  const moved = entry.sources.filter(source => places(source.previousRect) !== places(source.currentRect));
  if (entry.sources.length > 0 && moved.length === 0) return;
  window.avowShift += entry.value;
  for (const source of moved) window.avowMoved.push(`${partOf(source.node)} from ${places(source.previousRect)} to ${places(source.currentRect)}`);
})).observe({ type: 'layout-shift', buffered: true });
document.addEventListener('securitypolicyviolation', event => window.avowViolations.push(`${event.violatedDirective} ${event.blockedURI}`));
