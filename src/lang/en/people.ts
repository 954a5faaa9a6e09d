import type { People } from '../language.ts'

export const people: People = {
  roles: [],
  headRoles: [],
  titles: [],
  bodies: [],
  groups: [],
  documents: [],
  media: [],
  anonymous: [],
  same: [],
  aliases: [],
  countries: {},
}
