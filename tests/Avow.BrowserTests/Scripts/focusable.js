() => {
  const all = [...document.querySelectorAll('*')];
  return all.map((element, at) => ({ element, at }))
    .filter(({ element }) => element.matches('a[href], input, select, button, summary, [tabindex="0"]') && element.getAttribute('tabindex') !== '-1' && element.checkVisibility())
    .map(({ element, at }) => ({ at, words: `<${element.localName}> ${(element.textContent || element.name || '').trim().slice(0, 50)}` }));
}
