import type { Calendar } from '../language.ts'

export const calendar: Calendar = { months: [], weekdays: [], relativeDays: [] }
