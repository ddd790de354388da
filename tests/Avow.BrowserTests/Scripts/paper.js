// What a sheet of paper cannot do, and what it has to say instead.
() => {
  const seen = element => element.checkVisibility() && element.getClientRects().length > 0;
  const all = selector => [...document.querySelectorAll(selector)];
  return [
    ...all('header.bar, button, .skip, .paging').filter(seen).map(element => `<${element.localName} class="${element.className}"> is on the paper`),
    ...all('article a[href^="http"]').filter(seen).filter(link => !getComputedStyle(link, '::after').content.includes(link.getAttribute('href'))).map(link => `no address behind ${link.textContent}`),
    ...(seen(document.querySelector('h1')) ? [] : ['no title']),
  ];
}
