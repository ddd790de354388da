// Searches as one types. It only helps the form that is there: without it the button does the same. Nothing is stored, and nobody but this site is
// asked. The answer is read as a document by the browser itself (no script in it runs), so no text ever becomes markup here.
(() => {
  'use strict';
  const form = document.querySelector('form.ask');
  const results = document.getElementById('results');
  const net = navigator.connection;
  // Who saves data asks with the button.
  if (!form || !results || net?.saveData) return;

  const words = form.elements.q;
  const pause = /2g/.test(net?.effectiveType ?? '') ? 1000 : 250;
  const said = document.createElement('p'); // what a screen reader is told, when typing rests
  said.className = 'unseen';
  said.setAttribute('role', 'status');
  document.body.append(said);

  let timer = 0, saying = 0, asking = null, shown = question(false);

  function question(isTyping) {
    const asked = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (value.trim()) asked.append(name, value.trim());
    // A word with nothing behind it may go on.
    if (isTyping && asked.has('q') && /[\p{L}\p{M}\p{N}]$/u.test(words.value)) asked.append('last', 'beginning');
    return asked.toString();
  }

  function stop() {
    clearTimeout(timer);
    asking?.abort();
    asking = null;
    results.removeAttribute('aria-busy');
  }

  function later(wait, isTyping) {
    stop();
    timer = setTimeout(() => ask(question(isTyping)), wait);
  }

  function ask(asked, isSecond = false) {
    stop();
    if (asked === shown) return;
    const request = asking = new XMLHttpRequest();
    request.open('GET', `${results.dataset.from}?${asked}`);
    request.responseType = 'document';
    request.timeout = 15000;
    request.onloadend = () => {
      if (request !== asking) return;
      asking = null; // aborted, a request would forget its answer
      stop();
      const found = request.status === 200 && request.response?.getElementById('results');
      if (found) show(found, request.response, asked);
      // Too many search at once: one more try, then the button is there.
      else if (request.status === 503 && !isSecond) timer = setTimeout(() => ask(asked, true), 2000);
    };
    results.setAttribute('aria-busy', 'true');
    request.send();
  }

  function show(found, answer, asked) {
    shown = asked;
    results.replaceChildren(...document.adoptNode(found).childNodes);
    for (const link of document.head.querySelectorAll('link[rel=alternate], link[rel=canonical]')) link.remove();
    document.head.append(...[...answer.head.querySelectorAll('link[rel=alternate], link[rel=canonical]')].map(link => document.adoptNode(link)));
    for (const tongue of document.querySelectorAll('a[hreflang]')) tongue.href = document.head.querySelector(`link[hreflang="${tongue.hreflang}"]`)?.getAttribute('href') ?? tongue.href;
    document.title = answer.title;
    results.dataset.address = found.dataset.address;
    history.replaceState(history.state, '', found.dataset.address);
    clearTimeout(saying);
    saying = setTimeout(() => { said.textContent = results.querySelector('h2')?.textContent ?? ''; }, 700);
  }

  words.addEventListener('input', event => { if (!event.isComposing) later(pause, true); });
  words.addEventListener('compositionend', () => later(pause, true));
  form.addEventListener('change', event => { if (event.target !== words) later(0, false); });
  // What was wrong with a field is said until it is changed.
  form.addEventListener('input', event => {
    event.target.removeAttribute('aria-invalid');
    document.getElementById(`${event.target.name}-wrong`)?.remove();
  });
  form.addEventListener('submit', stop);
  // Who has gone into the results keeps them.
  results.addEventListener('focusin', stop);
  addEventListener('pagehide', stop);
})();
