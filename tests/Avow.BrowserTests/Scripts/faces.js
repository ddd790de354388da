// Faces of the project's typefaces that were asked for before the sheet was read, and in which nothing on the page is set.
() => {
  const letters = { latin: 0x41, cyrillic: 0x416, greek: 0x3b1 };
  const holds = (face, letter) => face.unicodeRange.split(',').some(range => {
    const [first, last] = range.trim().slice(2).split('-').map(digits => parseInt(digits, 16));
    return first <= letter && letter <= (last ?? first);
  });
  return [...document.querySelectorAll('link[rel=preload][as=font]')].map(link => link.href.split('/').pop()).filter(file => {
    const [, family, script] = /^source-(serif|sans)-\d-([a-z]+)-/.exec(file);
    const faces = [...document.fonts].filter(face => face.style === 'normal' && face.family.toLowerCase().includes(family) && holds(face, letters[script]));
    return !faces.some(face => face.status === 'loaded');
  });
}
