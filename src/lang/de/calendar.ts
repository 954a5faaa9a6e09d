import type { Calendar } from '../language.ts'

/** Short forms that are names or other words too («Jan», «Di», «Fr.») are left out. */
export const calendar: Calendar = {
  months: [
    ['januar', 'jänner', 'jan.'],
    ['februar', 'feber', 'feb', 'feb.', 'febr', 'febr.'],
    ['märz', 'mär', 'mär.', 'mrz'],
    ['april', 'apr', 'apr.'],
    ['mai'],
    ['juni', 'jun', 'jun.'],
    ['juli', 'jul', 'jul.'],
    ['august', 'aug', 'aug.'],
    ['september', 'sept', 'sept.', 'sep', 'sep.'],
    ['oktober', 'okt', 'okt.'],
    ['november', 'nov', 'nov.'],
    ['dezember', 'dez', 'dez.'],
  ],
  weekdays: [
    ['montag', 'mo.', 'montags'],
    ['dienstag', 'di.', 'dienstags'],
    ['mittwoch', 'mi.', 'mittwochs'],
    ['donnerstag', 'do.', 'donnerstags'],
    ['freitag', 'freitags'],
    ['samstag', 'sonnabend', 'sa.', 'samstags'],
    ['sonntag', 'sonntags'],
  ],
  relativeDays: ['heute', 'gestern', 'vorgestern', 'morgen', 'übermorgen'],
}
