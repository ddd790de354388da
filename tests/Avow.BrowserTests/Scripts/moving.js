() => {
  const faults = [];
  if (getComputedStyle(document.documentElement).scrollBehavior !== 'auto') faults.push('the page glides');
  for (const element of document.querySelectorAll('*')) {
    const style = getComputedStyle(element);
    if (style.animationName !== 'none' || style.transitionDuration.split(',').some(time => parseFloat(time) > 0)) faults.push(`<${element.localName}> moves`);
  }
  return faults;
}
