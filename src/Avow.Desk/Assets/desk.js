// The desk works without this script; it only makes it quicker. Every part begins with what it looks for on the page.
'use strict'

// What only the script can do is shown only where it runs.
for (const part of document.querySelectorAll('[data-needs-script]')) part.hidden = false

// A box that ticks all boxes of a name.
for (const all of document.querySelectorAll('[data-all]')) {
  all.addEventListener('change', () => {
    for (const box of all.form.querySelectorAll(`input[name="${all.dataset.all}"]`)) box.checked = all.checked
  })
}

// A quiet form is sent without leaving the page: the card says what was done, and how to undo it.
const send = async (form, button) => {
  const fields = new URLSearchParams(new FormData(form, button))
  const buttons = [...form.querySelectorAll('button')]
  for (const one of buttons) one.disabled = true
  const said = form.querySelector('[role=status]') ?? form.appendChild(Object.assign(document.createElement('span'), { className: 'said' }))
  said.setAttribute('role', 'status')
  try {
    const answer = await fetch(form.action, { method: 'POST', body: fields, headers: { 'X-Desk-Script': '1' }, redirect: 'error' })
    const done = await answer.json()
    said.textContent = done.problem ?? done.said
    if (done.problem) for (const one of buttons) one.disabled = false
    else settle(form, done)
  } catch {
    // Signed out, or the server is gone: the page itself knows what to say.
    for (const one of buttons) one.disabled = false
    form.requestSubmit.call(Object.assign(form, { noScript: true }), button)
  }
}

const settle = (form, done) => {
  const card = form.closest('.desk-card')
  card?.classList.add('settled')
  for (const one of form.querySelectorAll('button')) one.remove()
  if (!done.set) return
  const undo = Object.assign(document.createElement('button'), { type: 'submit', textContent: document.body.querySelector('[data-undo]')?.dataset.undo ?? '↶' })
  undo.dataset.key = 'u'
  form.action = `/desk/record/${done.set}`
  form.append(undo)
}

document.addEventListener('submit', event => {
  const form = event.target
  if (!form.matches('[data-quiet]') || form.noScript) return
  event.preventDefault()
  send(form, event.submitter)
})

// Keys of a queue: j and k go from card to card, o opens one, a letter that a button or box of the card bears presses it.
const cards = () => [...document.querySelectorAll('[data-queue] > .desk-card')]
const here = () => document.activeElement?.closest?.('[data-queue] > .desk-card')

const go = step => {
  const all = cards()
  const at = all.indexOf(here())
  const next = all[Math.min(all.length - 1, Math.max(0, at < 0 ? 0 : at + step))]
  next?.focus({ preventScroll: true })
  next?.scrollIntoView({ block: 'nearest', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' })
}

const press = (card, key) => {
  const thing = [...card.querySelectorAll('[data-key]')].find(one => one.dataset.key === key && !one.disabled)
  if (!thing) return false
  thing.click()
  if (thing.matches('button') && !card.contains(document.activeElement)) card.focus({ preventScroll: true })
  return true
}

document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
  if (event.target.closest('input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]')) return
  const card = here()
  if (event.key === 'j') go(1)
  else if (event.key === 'k') go(-1)
  else if (event.key === 'o' && card?.dataset.opens) location.href = card.dataset.opens
  else if (card && press(card, event.key)) {
    if (event.key === 'y' || event.key === 'n') go(1)
  } else return
  event.preventDefault()
})
