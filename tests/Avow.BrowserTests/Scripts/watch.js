// Runs before the page: adds up what moves, notes which part it was, and what the page's own policy forbids.
window.avowShift = 0;
window.avowMoved = [];
window.avowViolations = [];
new PerformanceObserver(list => list.getEntries().forEach(entry => {
  window.avowShift += entry.value;
  const places = box => [box.left, box.top, box.right, box.bottom].join(' ');
  const partOf = node => (node?.outerHTML ?? node?.textContent ?? 'something that is gone').slice(0, 120);
  for (const moved of entry.sources) window.avowMoved.push(`${partOf(moved.node)} from ${places(moved.previousRect)} to ${places(moved.currentRect)}`);
})).observe({ type: 'layout-shift', buffered: true });
document.addEventListener('securitypolicyviolation', event => window.avowViolations.push(`${event.violatedDirective} ${event.blockedURI}`));