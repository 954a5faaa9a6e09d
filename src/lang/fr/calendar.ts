import type { Calendar } from '../language.ts'

export const calendar: Calendar = {
  months: [
    ['janvier', 'janv', 'jan'],
    ['février', 'fevrier', 'févr', 'fév', 'fev'],
    ['mars'],
    ['avril', 'avr'],
    ['mai'],
    ['juin'],
    ['juillet', 'juil', 'juill'],
    ['août', 'aout'],
    ['septembre', 'sept'],
    ['octobre', 'oct'],
    ['novembre', 'nov'],
    ['décembre', 'decembre', 'déc', 'dec'],
  ],
  weekdays: [
    ['lundi', 'lun'],
    ['mardi'],
    ['mercredi'],
    ['jeudi'],
    ['vendredi', 'ven'],
    ['samedi', 'sam'],
    ['dimanche', 'dim'],
  ],
  relativeDays: ["aujourd'hui", 'hier', 'demain', 'avant-hier', 'après-demain'],
}
