import { expect, test } from 'vitest'
import { bridgeStory } from '../../../test/bridge-story.ts'
import { checkStory } from '../../document/check-story.ts'
import { storyInWords } from './story-in-words.ts'
import { styleFor } from './style.ts'

const style = styleFor({ isTerminal: false, columns: 80, write: async () => true }, {})

test('a story is printed with who, through whom, how sure, figures, when, and every wording', () => {
  expect(checkStory(bridgeStory)).toEqual([])
  expect(storyInWords(bridgeStory, style)).toBe(`Ponte di Tolvara, *chiuso*
2031-02-01 to 2031-02-03 08:30 UTC · Italian, English · 2 reports by 1 outlet ·
s-0000000001

1. il ponte resta chiuso fino a marzo
   1 origin · 2 outlets
   Edda Morn (through Norvapress) will not confirm · takes no stand on it ·
   by hearsay · quoted · at most 12,000 (auto) · 2031-02-01
     │ il ponte resta chiuso fino a marzo
     │ il ponte resta chiuso fino ad aprile
     worded in different ways: compare the lines above
     Corriere, 2031-02-01, “Ponte chiuso”, in 2 places

2. the bridge is open
   1 origin · 1 outlet
   source not named says · probable · in the outlet’s words · date not known
     │ the bridge is open
     outlet not known, date not known

How they bear on each other
  “il ponte resta chiuso fino a marzo” cannot be true together with “the bridge
  is open”: a bridge is not open and closed

What changed
  2031-02-01: new claim (Corriere): il ponte resta chiuso fino a marzo
  date not known: report edited (Corriere): marzo → aprile

Origins
  Edda Morn (person, IT): 1 claim in 1 outlet
  the report itself (media): 1 claim in 1 outlet

Reports
  Corriere, 2031-02-01, “Ponte chiuso” · revised 1 time · r-1
  outlet not known, date not known · a copy of Corriere · r-2
`)
})
