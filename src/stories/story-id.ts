import { digest } from '../document/identity.ts'

/** The id of a story: it comes from the identity of the report that began it and stays as others join. */
export function storyId(identity: string): string {
  return storyIdOf(digest(identity))
}

/** The same, by the digest of that identity. */
export function storyIdOf(identityDigest: string): string {
  return `s-${identityDigest.slice(0, 10)}`
}
