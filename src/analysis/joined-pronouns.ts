import type { Enclitics, InflectedForm } from '../lang/conjugation.ts'

/** A form as it is written with each pronoun that can be joined to it: «dicendo» → «dicendogli», «dicendosi» … */
export function withPronouns({ form, mood }: InflectedForm, enclitics: Enclitics | undefined): readonly string[] {
  const join = enclitics?.joins.find((each) => each.mood === mood && form.endsWith(each.end))
  if (enclitics === undefined || join === undefined) return []
  const stem = form.slice(0, form.length - join.end.length) + join.write
  return enclitics.pronouns.map((pronoun) => stem + pronoun)
}

/** The readings of the form to which a pronoun is joined in this word: of «dicendogli» those of «dicendo». */
export function withoutPronoun(
  lower: string,
  written: Pick<ReadonlyMap<string, readonly InflectedForm[]>, 'get'>,
  enclitics: Enclitics | undefined,
): readonly InflectedForm[] {
  if (enclitics === undefined) return []
  for (const pronoun of enclitics.pronouns)
    if (lower.endsWith(pronoun)) {
      const found = formsBefore(pronoun, lower, written, enclitics)
      if (found.length > 0) return found
    }
  return []
}

function formsBefore(
  pronoun: string,
  lower: string,
  written: Pick<ReadonlyMap<string, readonly InflectedForm[]>, 'get'>,
  { joins }: Enclitics,
): readonly InflectedForm[] {
  const stem = lower.slice(0, lower.length - pronoun.length)
  return joins.flatMap(({ mood, end, write }) => {
    const form = stem.endsWith(write) ? stem.slice(0, stem.length - write.length) + end : ''
    return written.get(form)?.filter((reading) => reading.mood === mood) ?? []
  })
}
