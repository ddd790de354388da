// Runs before the page: adds up what moves, and notes what the page's own policy forbids.
window.avowShift = 0;
window.avowViolations = [];
new PerformanceObserver(list => list.getEntries().forEach(entry => { window.avowShift += entry.value }))
  .observe({ type: 'layout-shift', buffered: true });
document.addEventListener('securitypolicyviolation', event => window.avowViolations.push(`${event.violatedDirective} ${event.blockedURI}`));
