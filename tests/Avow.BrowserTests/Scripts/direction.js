// Where a page from right to left has its words, its numbers and its notes.
() => {
  const faults = [];
  const blocks = [...document.querySelectorAll('article > .p[lang=ar]')];
  const notes = [...document.querySelectorAll('article > .notes')];
  for (const block of blocks) {
    const style = getComputedStyle(block);
    const words = document.createRange();
    words.selectNodeContents(block);
    const lines = [...words.getClientRects()].filter(line => line.width > 0);
    const box = block.getBoundingClientRect();
    if (style.direction !== 'rtl') faults.push(`${block.id} runs ${style.direction}`);
    if (!['start', 'right', 'justify'].includes(style.textAlign)) faults.push(`${block.id} is aligned ${style.textAlign}`);
    if (Math.abs(Math.max(...lines.filter(line => line.left < box.right).map(line => line.right)) - box.right) > 3) faults.push(`the lines of ${block.id} do not begin at its right edge`);
    const number = block.querySelector(':scope > .no')?.getBoundingClientRect();
    if (number && number.left < box.right) faults.push(`the number of ${block.id} does not stand right of it`);
  }
  for (const note of notes) {
    const box = note.getBoundingClientRect();
    const beside = note.previousElementSibling.getBoundingClientRect();
    if (box.right > beside.left) faults.push(`a note stands right of the words: ${note.textContent.trim().slice(0, 40)}`);
    if (Math.abs(box.top - beside.top) > 12) faults.push(`a note does not begin beside its words: ${note.textContent.trim().slice(0, 40)}`);
  }
  return { blocks: blocks.length, notes: notes.length, faults };
}
