// The desk works without this script; it only makes it quicker. Every part begins with what it looks for on the page.
'use strict'

// Work that is under way: the part of the page that changes is asked for again until the work has ended. What stays the same stays where it is, and with it the focus.
{
  const follow = (old, now) => {
    if (old.nodeName !== now.nodeName || old.childNodes.length !== now.childNodes.length) return old.replaceWith(now)
    if (old.nodeType !== Node.ELEMENT_NODE) {
      if (old.data !== now.data) old.data = now.data
      return
    }
    for (const { name } of [...old.attributes]) if (!now.hasAttribute(name)) old.removeAttribute(name)
    for (const { name, value } of now.attributes) if (old.getAttribute(name) !== value) old.setAttribute(name, value)
    const next = [...now.childNodes]
    ;[...old.childNodes].forEach((child, at) => follow(child, next[at]))
  }
  const look = async () => {
    try {
      const answer = await fetch(location.href, { cache: 'no-store' })
      if (answer.status >= 400 && answer.status < 500) return // no longer for us
      const now = answer.ok && new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('.live')
      if (now) follow(document.querySelector('.live'), now)
    } catch {
      // The server may be starting anew; the next look tells.
    }
    again()
  }
  const again = () => {
    if (document.querySelector('.live[data-live=on]')) setTimeout(look, document.hidden ? 5000 : 700)
  }
  again()
}

// Files are sent one by one as soon as they are chosen or dropped, each with its progress; the form then names what has come.
for (const files of document.querySelectorAll('[data-upload]')) {
  const { upload, maxBytes, maxFiles, field, comes, waits, remove, failed, tooLarge, tooMany } = files.dataset
  const [chooser, list, drop] = ['input[type=file]', '.sent', '.drop'].map(part => files.querySelector(part))
  const form = files.closest('form')
  let queue = Promise.resolve(), open = 0, isWanted = false

  const element = (name, text, properties = {}) => Object.assign(document.createElement(name), { textContent: text }, properties)

  const send = (file, line, state) => new Promise(done => {
    const bar = element('progress', '', { max: file.size || 1, value: 0, ariaLabel: file.name })
    state.replaceChildren(element('span', comes), ' ', bar)
    const request = new XMLHttpRequest()
    const fail = reason => {
      line.className = 'failed'
      state.replaceChildren(element('span', reason, { className: 'wrong' }))
      done()
    }
    line.querySelector('button').addEventListener('click', () => { request.abort(); done() })
    request.upload.addEventListener('progress', progress => { bar.value = progress.loaded })
    request.addEventListener('error', () => fail(failed))
    request.addEventListener('load', () => {
      let answer = {}
      try {
        answer = JSON.parse(request.responseText)
      } catch {
        // A refusal that is a page: what can be said of it is said below.
      }
      if (!answer.place) return fail(answer.problem || failed)
      line.append(element('input', '', { type: 'hidden', name: field, value: answer.place }))
      state.textContent = waits
      done()
    })
    request.open('POST', `${upload}?name=${encodeURIComponent(file.name)}`)
    request.setRequestHeader('X-Desk-Token', form.elements['desk-token'].value)
    request.setRequestHeader('Content-Type', 'application/octet-stream')
    request.send(file)
  })

  const take = file => {
    const [line, state] = [element('li', ''), element('span', '', { className: 'state', role: 'status' })]
    const out = element('button', remove, { type: 'button', ariaLabel: `${remove}: ${file.name}` })
    out.addEventListener('click', () => line.remove())
    line.append(element('bdi', file.name), ' ', state, ' ', out)
    list.append(line)
    const refused = file.size > Number(maxBytes) ? tooLarge : list.querySelectorAll('li:not(.failed)').length > Number(maxFiles) ? tooMany : ''
    if (refused) {
      line.className = 'failed'
      return state.replaceChildren(element('span', refused, { className: 'wrong' }))
    }
    open++
    queue = queue.then(() => line.isConnected ? send(file, line, state) : undefined).then(() => {
      if (--open === 0 && isWanted) form.requestSubmit()
    })
  }

  drop.hidden = false
  chooser.addEventListener('change', () => {
    const chosen = [...chooser.files]
    chooser.value = ''
    chosen.forEach(take)
  })
  for (const kind of ['dragover', 'dragleave', 'drop'])
    files.addEventListener(kind, event => {
      event.preventDefault()
      files.classList.toggle('over', kind === 'dragover')
      if (kind === 'drop') [...event.dataTransfer.files].forEach(take)
    })
  form.addEventListener('submit', event => {
    isWanted = open > 0
    if (isWanted) event.preventDefault()
  })
}
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
    // Where somebody else was quicker (409) there is nothing more to do on this card.
    if (done.problem && answer.status !== 409) for (const one of buttons) one.disabled = false
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

// Keys of a queue: j and k go from card to card, o opens one, a letter that a button or box of the card bears presses it; the space bar ticks.
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
  else if (card && press(card, event.key === ' ' && event.target === card ? 'x' : event.key)) {
    if (event.key === 'y' || event.key === 'n') go(1)
  } else return
  event.preventDefault()
})

// Passkeys (Web Authentication Level 3): a form that wants one asks for it before it is sent. The form stays hidden in browsers without them, and
// where the desk is called by a number: a passkey belongs to a name.
const isNamed = !/^(\d+(\.\d+){3}|\[.*\])$/.test(location.hostname)
for (const form of document.querySelectorAll('form[data-passkey]')) {
  if (!isNamed || !window.PublicKeyCredential?.parseCreationOptionsFromJSON) continue
  form.hidden = false
  const failed = form.querySelector('.wrong[hidden]')
  form.addEventListener('submit', async event => {
    if (form.elements.credential.value) return
    event.preventDefault()
    failed.hidden = true
    try {
      // Who has no password shows a passkey before making another; where the password is wrong, the page itself says so.
      const proof = form.querySelector('[data-proof]')
      if (proof) proof.value = JSON.stringify(await passkeyFor(form, 'get', proof.dataset.proof))
      const credential = await passkeyFor(form, form.dataset.passkey, `${form.getAttribute('action')}-options`)
      if (credential) form.elements.credential.value = JSON.stringify(credential)
      form.submit()
    } catch (reason) {
      if (!(reason instanceof WrongField && reason.isShownIn(form))) failed.hidden = false
    }
  })
}

// What the server says of a field before a passkey is asked for stands at the field, as where the server writes the page.
class WrongField extends Error {
  constructor({ field, problem }) {
    super(problem)
    this.field = field
  }

  isShownIn(form) {
    const field = form.elements[this.field]
    if (!field) return false
    const id = `${field.id}-wrong`
    const place = form.querySelector(`[id="${id}"]`) ?? field.insertAdjacentElement('afterend', Object.assign(document.createElement('span'), { className: 'wrong', id }))
    place.setAttribute('role', 'alert')
    place.textContent = this.message
    field.setAttribute('aria-invalid', 'true')
    field.setAttribute('aria-describedby', [`${field.id}-hint`, id].filter(one => document.getElementById(one)).join(' '))
    field.addEventListener('input', () => { place.textContent = ''; field.removeAttribute('aria-invalid') }, { once: true })
    field.focus()
    return true
  }
}

async function passkeyFor(form, deed, address) {
  const body = new URLSearchParams(new FormData(form))
  body.delete('typed') // goes along with the form itself, and is no business of its passkey
  const answer = await fetch(address, { method: 'POST', body, credentials: 'same-origin' })
  if (answer.status === 422 && form.elements.password) return null
  if (answer.status === 422) throw new WrongField(await answer.json())
  if (!answer.ok) throw new Error(answer.statusText)
  const options = await answer.json()
  const credential = deed === 'create'
    ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) })
  return credential.toJSON()
}
