import { expect, test } from 'vitest'
import { said } from '../../../test/sound-reading.ts'

test('who did it stands right behind a passive, and a thing there did not', () => {
  expect(said('Il deputato era stato invitato dal governo di Valona a visitare il paese.', 'it')).toEqual([
    'governo di Valona | era stato invitato | visitare il paese',
  ])
  expect(said('Il deputato era stato invitato dalla porta a visitare il paese.', 'it')).toEqual([
    ' | era stato invitato | visitare il paese',
  ])
})

test('a number behind its noun is part of what somebody is called', () => {
  expect(said('Il numero uno della Lega dei fiumi ha ribadito che la diga cede.', 'it')).toEqual([
    'Il numero uno della Lega dei fiumi | ha ribadito | la diga cede',
  ])
})

test('whoever does what a gerund tells is the subject of the nearest clause', () => {
  const text = 'Il re ha sciolto il parlamento, migliaia di persone hanno manifestato chiedendo riforme.'
  expect(said(text, 'it')).toEqual([])
})
