import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvRows } from './csv-rows.ts'
import { gradesOf } from './grade-file.ts'

test('grades come from JSON or from CSV, the same from both', () => {
  const json =
    '[{"source":"Norvapress","grade":"B","by":"Ada","why":"careful, mostly"},{"source":"Sarvoil","grade":"D","by":"Ada"}]'
  const csv = '\ufeffSource,grade,by,why,at\r\nNorvapress,B,Ada,"careful, mostly",\r\n\r\nSarvoil,D,Ada\r\n'
  expect(gradesOf(csv)).toEqual(gradesOf(json))
  expect(gradesOf(json)).toEqual([
    { source: 'Norvapress', grade: { letter: 'B', by: 'Ada', why: 'careful, mostly', at: null } },
    { source: 'Sarvoil', grade: { letter: 'D', by: 'Ada', why: null, at: null } },
  ])
})

test.each([
  ['  ', /it is empty/],
  ['{"source":"x"}', /no list/],
  ['[{', /no JSON/],
  ['[{"source":"x","grade":"G","by":"Ada"}]', /entry 1: “grade” must be one of A, B, C, D, E, F/],
  ['[{"source":"x","grade":"A"}]', /entry 1: “by” is missing/],
  ['[{"source":"x","grade":"A","by":"Ada","at":"soon"}]', /entry 1: “at” must be a date/],
  ['source;grade;by\nx;A;Ada', /names a column “source;grade;by”/],
  ['source,grade\nx,A', /does not name the column “by”/],
  ['source,grade,by\n"x,A,Ada', /line 2: a quotation mark is not closed/],
  ['source,grade,by\nx,A,Ada\ny,K,Ada', /line 3: “grade”/],
])('%j cannot be used, and it is said why', (text, reason) => {
  expect(gradesOf(text)).toMatch(reason)
})

test('whatever a cell holds, it comes back from CSV as it went in', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r\n', ' ', 'é') })
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (table) => {
      const text = table.map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(',')).join('\r\n')
      expect(csvRows(text)).toMatchObject(table.map((cells) => ({ cells })))
    }),
  )
})
