import { ReportedlyError } from '../../errors.ts'

/**
 * Which one a request asks for, and whether as JSON. An id may itself end in ".json", so where nothing has the name
 * without its ending, the one that has it whole is shown as a page.
 */
export async function askedFor<Found>(
  name: string,
  find: (id: string) => Promise<Found>,
): Promise<{ readonly found: Found; readonly json: boolean }> {
  if (!name.endsWith('.json')) return { found: await find(name), json: false }
  try {
    return { found: await find(name.slice(0, -'.json'.length)), json: true }
  } catch (error) {
    if (!(error instanceof ReportedlyError)) throw error
    try {
      return { found: await find(name), json: false }
    } catch {
      throw error
    }
  }
}
