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
  const { upload, maxBytes, field, comes, waits, remove, failed, tooLarge } = files.dataset
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
    if (file.size > Number(maxBytes)) {
      line.className = 'failed'
      return state.replaceChildren(element('span', tooLarge, { className: 'wrong' }))
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
      form.elements.credential.value = JSON.stringify(await passkeyFor(form))
      form.submit()
    } catch {
      failed.hidden = false
    }
  })
}

async function passkeyFor(form) {
  const body = new URLSearchParams(new FormData(form))
  const answer = await fetch(`${form.getAttribute('action')}-options`, { method: 'POST', body, credentials: 'same-origin' })
  if (!answer.ok) throw new Error(answer.statusText)
  const options = await answer.json()
  const credential = form.dataset.passkey === 'create'
    ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) })
  return credential.toJSON()
}
