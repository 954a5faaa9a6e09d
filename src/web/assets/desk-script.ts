/** What scripts add where they run; every page works without. Dropping a file, and lighting a statement's words. */
export const deskScript = `
for (const form of document.querySelectorAll('form[data-drop]')) {
  const input = form.querySelector('input[type="file"]')
  for (const hint of form.querySelectorAll('.drop-hint')) hint.hidden = false
  form.addEventListener('dragover', (event) => {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    form.classList.add('over')
  })
  form.addEventListener('dragleave', () => form.classList.remove('over'))
  form.addEventListener('drop', (event) => {
    form.classList.remove('over')
    if (event.dataTransfer.files.length === 0) return
    event.preventDefault()
    const files = new DataTransfer()
    files.items.add(event.dataTransfer.files[0])
    input.files = files.files
    input.focus()
  })
}

const text = document.querySelector('.report-text')
if (text !== null) {
  const light = (statements) => {
    for (const lit of text.querySelectorAll('.lit')) lit.classList.remove('lit')
    for (const id of (statements ?? '').split(' '))
      if (id !== '')
        for (const words of text.querySelectorAll('[data-statements~="' + CSS.escape(id) + '"]')) words.classList.add('lit')
  }
  const follow = (event) => {
    const line = event.target.closest('.statement-list [data-statements]')
    if (line !== null) light(line.dataset.statements)
  }
  document.addEventListener('mouseover', follow)
  document.addEventListener('focusin', follow)
}
`
