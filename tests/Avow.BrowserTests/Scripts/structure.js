() => {
  const all = selector => [...document.querySelectorAll(selector)];
  const say = element => `<${element.localName}${element.id ? ' id=' + element.id : ''}> ${(element.textContent || '').trim().slice(0, 60)}`;
  const byIds = ids => (ids || '').split(/\s+/).map(id => document.getElementById(id)?.textContent || '').join(' ');
  const name = element => (element.getAttribute('aria-label') || byIds(element.getAttribute('aria-labelledby')) || element.getAttribute('alt') || element.querySelector(':scope > title')?.textContent || '').trim();
  const ids = all('[id]').map(element => element.id);
  const blocks = all('article .p, article .list li, article .fn, article .h, article tr, h1[id], .snippet, .cell .p');
  const handlers = element => element.getAttributeNames().some(attribute => attribute.startsWith('on'));
  return {
    headingLevels: all('h1, h2, h3, h4, h5, h6').filter(heading => heading.checkVisibility()).map(heading => Number(heading.localName[1])),
    mains: all('main').length,
    banners: all('body > header').length,
    unnamed: [
      ...all('svg, img, nav, [role=img], [role=group], [role=region]').filter(element => !name(element) && element.getAttribute('aria-hidden') !== 'true' && element.getAttribute('role') !== 'presentation'),
      ...all('a, button, summary').filter(element => !name(element) && !element.textContent.trim()),
    ].map(say),
    unlabelled: all('input, select, textarea').filter(field => field.type !== 'hidden' && !name(field) && ![...field.labels].some(label => label.textContent.trim())).map(say),
    doubleIds: [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))],
    styled: all('[style], style').map(say),
    active: [...all('script:not([type="application/ld+json"]):not([src^="/assets/search."]), iframe, object, embed, base, [href^="javascript:" i], [src^="javascript:" i], meta[http-equiv]'), ...all('*').filter(handlers)].map(say),
    withoutLanguage: blocks.filter(block => !block.hasAttribute('lang') && !block.closest('li[lang], .who')).map(say),
    blockLanguages: all('article .p, article .list li').map(block => block.lang),
    words: document.querySelector('main')?.innerText || '',
  };
}
