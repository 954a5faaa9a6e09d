import type { Calendar } from '../language.ts'

export const calendar: Calendar = {
  months: [
    ['enero', 'ene'],
    ['febrero', 'feb', 'febr'],
    ['marzo', 'mar'],
    ['abril', 'abr'],
    ['mayo', 'may'],
    ['junio', 'jun'],
    ['julio', 'jul'],
    ['agosto', 'ago'],
    ['septiembre', 'setiembre', 'sept', 'sep', 'set'],
    ['octubre', 'oct'],
    ['noviembre', 'nov'],
    ['diciembre', 'dic'],
  ],
  weekdays: [
    ['lunes', 'lun'],
    ['martes', 'mart'],
    ['miércoles', 'miercoles', 'miérc', 'mié'],
    ['jueves', 'jue'],
    ['viernes', 'vie', 'vier'],
    ['sábado', 'sabado', 'sáb'],
    ['domingo', 'dom'],
  ],
  // Without «mañana», which is the morning as often: «el lunes por la mañana».
  relativeDays: ['hoy', 'ayer', 'anteayer', 'antier', 'anoche', 'anteanoche'],
}
