import { expect, test } from 'vitest'
import { isElement, isText, parseDocument } from './page-document.ts'

const page = parseDocument(
  '<html><head><title>Pier</title></head><body><p class="lead">The <b>pier</b> fell.</p></body></html>',
)

test('a page can be asked for its elements, texts and attributes', () => {
  const paragraph = page.querySelector('p.lead')
  expect(page.title).toBe('Pier')
  expect(paragraph?.textContent).toBe('The pier fell.')
  expect(paragraph?.getAttribute('class')).toBe('lead')
  const children = [...(paragraph?.childNodes ?? [])]
  expect(children.map((node) => [isText(node), isElement(node)])).toEqual([
    [true, false],
    [false, true],
    [true, false],
  ])
})

test('a node of a page has no table of listeners, which would take more memory than the node', () => {
  const paragraph = page.querySelector('p') as unknown as EventTarget
  expect(() => paragraph.addEventListener('click', () => {})).toThrow(TypeError)
})
