// WCAG 2.2, 1.4.3 and 1.4.6: the ratio of every visible run of letters to what lies behind it; 4.5 when nothing else is asked.
least => {
  const parse = colour => {
    const numbers = (colour.match(/-?[\d.]+(e-?\d+)?%?/g) || []).map(Number);
    if (colour.startsWith('color(srgb')) return [numbers[0] * 255, numbers[1] * 255, numbers[2] * 255, numbers[3] ?? 1];
    if (colour.startsWith('rgb')) return [numbers[0], numbers[1], numbers[2], numbers[3] ?? 1];
    return null;
  };
  const over = (top, bottom) => [0, 1, 2].map(at => top[at] * top[3] + bottom[at] * (1 - top[3])).concat(1);
  const behind = element => {
    const layers = [];
    for (let up = element; up; up = up.parentElement) {
      const colour = parse(getComputedStyle(up).backgroundColor);
      if (colour && colour[3] > 0) layers.push(colour);
      if (colour && colour[3] === 1) break;
    }
    return layers.reverse().reduce((below, layer) => over(layer, below), [255, 255, 255, 1]);
  };
  const light = colour => colour.slice(0, 3).map(value => value / 255).map(value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
    .reduce((sum, value, at) => sum + value * [0.2126, 0.7152, 0.0722][at], 0);
  const ratio = (one, other) => { const [low, high] = [light(one), light(other)].sort((a, b) => a - b); return (high + 0.05) / (low + 0.05) };
  const faults = new Map();
  const judge = (element, colour, words) => {
    const back = behind(element);
    const front = parse(colour);
    if (!front) { faults.set(colour, `a colour that could not be read, ${colour}: ${words}`); return }
    const found = ratio(over(front, back), back);
    if (found < (least || 4.5)) faults.set(`${colour} ${back}`, `${found.toFixed(2)} for ${colour} on rgb(${back.slice(0, 3).map(Math.round)}): ${words}`);
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const words = walker.currentNode.data.trim();
    const element = walker.currentNode.parentElement;
    if (!words || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const style = getComputedStyle(element);
    judge(element, element.closest('svg') ? style.fill : style.color, `${element.localName} “${words.slice(0, 40)}”`);
  }
  for (const field of document.querySelectorAll('input[placeholder]')) judge(field, getComputedStyle(field, '::placeholder').color, `placeholder “${field.placeholder}”`);
  return [...faults.values()];
}
