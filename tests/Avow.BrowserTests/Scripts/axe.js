// Every rule that axe-core has on unless told otherwise: wcag2a to wcag22aa, and best practice; target size besides, which it leaves off.
async () => {
  const found = await axe.run(document, { resultTypes: ['violations'], elementRef: false, rules: { 'target-size': { enabled: true } } });
  return found.violations.flatMap(rule => rule.nodes.slice(0, 3).map(node => `${rule.id} (${rule.help}): ${node.html.slice(0, 160)} – ${(node.failureSummary || '').replace(/\s+/g, ' ').slice(0, 200)}`));
}
