import { expect, test } from 'vitest'
import { candidateOf } from './article.ts'
import { parseDocument } from './page-document.ts'

const said = (what: string) =>
  `The harbour master said ${what}, and that the ferries would wait until the divers had looked at it, as they had always done.`

test('what a page hides from its readers is none of the article', () => {
  const seen = ['the pier was closed', 'the crane had held', 'nobody was hurt', 'the tide was low'].map(said)
  const hidden = ['nothing in a box', 'nothing in a style', 'nothing to hear'].map(said)
  const marks = ['hidden', 'style="color: red; Display : none !important"', 'aria-hidden="true"']
  const page = parseDocument(
    `<html><head><title>Pier closed</title></head><body><div id="story">
      ${seen.map((words) => `<p>${words}</p>`).join('')}
      ${hidden.map((words, at) => `<p ${marks[at]}>${words}</p>`).join('')}
    </div></body></html>`,
  )
  expect([...candidateOf(page).texts.keys()]).toEqual(seen)
})
