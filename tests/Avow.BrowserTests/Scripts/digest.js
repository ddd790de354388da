// Takes a page apart that was fetched without the browser: its links, its anchors, and what its margin says of which block.
html => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const own = block => { const copy = block.cloneNode(true); copy.querySelectorAll('.no, .notes').forEach(part => part.remove()); return copy.textContent };
  const all = selector => [...page.querySelectorAll(selector)];
  return {
    links: all('a[href]').map(link => link.getAttribute('href')),
    ids: all('[id]').map(element => element.id),
    blocks: Object.fromEntries(all('main [id]').filter(block => /^[a-z]+\d+$/.test(block.id)).map(block => [block.id, { words: own(block), language: block.lang }])),
    notes: all('.notes').flatMap(notes => [...notes.querySelectorAll('.note a[href*="#"]')]
      .filter(link => link.getAttribute('href').startsWith('/t/'))
      .map(link => ({
        verb: link.closest('.note').querySelector('b')?.textContent || '',
        href: link.getAttribute('href'),
        words: own(notes.previousElementSibling),
        language: (notes.previousElementSibling.lang || notes.previousElementSibling.querySelector('[lang]')?.lang || ''),
      }))),
  };
}
