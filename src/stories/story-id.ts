import { digest } from '../document/identity.ts'

/** The id of a story: it comes from the identity of the report that began it and stays as others join. */
export function storyId(identity: string): string {
  return `s-${digest(identity).slice(0, 10)}`
}
