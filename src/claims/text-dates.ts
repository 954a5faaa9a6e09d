import type { Member } from './member.ts'

/**
 * When each text of a report came out, in their order: the first when the report was published, a later one when its page says that it
 * was changed, where it says so. Null where that is not known.
 */
export function textDates({ earlier, reading }: Member): readonly (string | null)[] {
  return [...earlier, reading].map(({ report: { published, modified } }, index) =>
    index > 0 && modified !== undefined ? modified : (published?.value ?? null),
  )
}
