import type { PageElement } from './page-document.ts'

const neverText = 'figure, figcaption, aside, form, button, nav'

/** Takes out of an article's element what is no text of it: captions, forms, blocks that are links. */
export function cleanUp(body: PageElement): void {
  for (const element of [...body.querySelectorAll(neverText)]) element.remove()
  for (const element of [...body.querySelectorAll('p, li, div, h2, h3, h4, td')]) if (isLinks(element)) element.remove()
}

/** Whether nearly all words of a block are links and it ends as no sentence does. */
function isLinks(element: PageElement): boolean {
  const words = (element.textContent ?? '').trim()
  if (words === '' || /[.!?…:]["”»’']?$/.test(words)) return false
  let linked = 0
  for (const link of element.querySelectorAll('a')) linked += (link.textContent ?? '').trim().length
  return linked > 0.8 * words.length
}
