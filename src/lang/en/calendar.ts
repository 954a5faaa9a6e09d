import type { Calendar } from '../language.ts'

export const calendar: Calendar = {
  months: [
    ['january', 'jan', 'jan.'],
    ['february', 'feb', 'feb.'],
    ['march', 'mar', 'mar.'],
    ['april', 'apr', 'apr.'],
    ['may'],
    ['june', 'jun', 'jun.'],
    ['july', 'jul', 'jul.'],
    ['august', 'aug', 'aug.'],
    ['september', 'sept', 'sept.', 'sep', 'sep.'],
    ['october', 'oct', 'oct.'],
    ['november', 'nov', 'nov.'],
    ['december', 'dec', 'dec.'],
  ],
  weekdays: [
    ['monday', 'mon', 'mon.'],
    ['tuesday', 'tue', 'tue.', 'tues', 'tues.'],
    ['wednesday', 'wed', 'wed.'],
    ['thursday', 'thu', 'thu.', 'thur', 'thur.', 'thurs', 'thurs.'],
    ['friday', 'fri', 'fri.'],
    ['saturday', 'sat', 'sat.'],
    ['sunday', 'sun', 'sun.'],
  ],
  relativeDays: ['today', 'yesterday', 'tomorrow', 'tonight'],
}
