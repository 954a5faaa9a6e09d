import { isMediaName } from '../../../lang/media-names.ts'
import { pageDays } from './page-day.ts'
import { isWeekday, pageWords } from './page-vocabulary.ts'
import { plainWords } from './plain-words.ts'

/** Whom some words name. */
export interface BylineNames {
  readonly people: readonly string[]
  /** An agency, or another body that wrote what nobody signs. */
  readonly agencies: readonly string[]
}

export const nobody: BylineNames = { people: [], agencies: [] }

const longest = 300
const mostNames = 12
const particles = new Set(
  'af al ap ben bin da dal dalla das de degli dei del della der des di do dos du e el ibn la las le lo los mac ten ter van vom von y zu zum zur'.split(
    ' ',
  ),
)
/** Words of dates are nobody's name either: «Stand», "Published". */
const dateWords = [...pageWords('published'), ...pageWords('modified')].filter((word) => /^\p{L}{4,}$/u.test(word))
const notPeople = new Set([...pageWords('notPeople'), ...dateWords])
const longNotPeople = [...notPeople].filter((word) => word.length >= 6 || word === 'admin')
const roles = pageWords('roles')
const roleWords = new Set(roles.flatMap((role) => role.split(' ')).filter((word) => word.length > 3))
const joins = pageWords('and')
const joinPattern = new RegExp(String.raw`\s*(?:[,;/&+\n\u200b]|\s(?:${joins.join('|')})\s)\s*`, 'giu')

/**
 * The people and agencies that words of a byline name, to the letter: "Ada Renn and Otto Falk, staff writers", "Mara Voss | The
 * Paper". What is no name ends the list; a place or an office behind a name is left out. A single word that has no capital is a
 * name only where `signs` tells that it stands where somebody signs.
 */
export function bylineNames(words: string, outlet: string, signs: boolean): BylineNames {
  const sign = bare(words.slice(0, longest))
  if (signs && /^\p{L}[\p{L}_-]{1,20}\d[\p{L}\d_-]{0,8}$/u.test(sign)) return { people: [sign], agencies: [] }
  const told = beforeOther(words.slice(0, longest))
  const pieces = told
    .split(joinPattern)
    .map(bare)
    .filter((piece) => piece !== '')
    .slice(0, mostNames)
  const people: string[] = []
  const agencies: string[] = []
  // What opens with nobody's name, as «Le Courrier avec AFP», may still tell of an agency; people there would be guessed.
  let nobodyFirst = false
  for (const [index, piece] of pieces.entries()) {
    const name = index === 0 ? nameRun(withoutRole(piece)) : endsInRole(piece) ? '' : nameRun(piece)
    // A sign in small letters may be the beginning of its blog's name.
    const isSign = signs && /^\p{Ll}+$/u.test(name) && plainWords(name) !== plainWords(outlet)
    const agency = agencyIn(name)
    if (!isSign && isOutlet(name, outlet)) nobodyFirst ||= index === 0
    else if (agency !== null) agencies.push(agency)
    else if (isPerson(name, signs)) people.push(name)
    else if (index === 0 && !roles.includes(piece.toLowerCase())) nobodyFirst = true
  }
  if (nobodyFirst) return { people: [], agencies: distinct(agencies) }
  return { people: withoutPlaces(people, agencies), agencies: distinct(agencies) }
}

/** Beside a name of several words, or an agency, a single word is a place or a sign: "Ada Renn, Bonn", "Reuters, Bonn". */
export function withoutPlaces(people: readonly string[], agencies: readonly string[]): readonly string[] {
  const isWhole = (name: string) => name.includes(' ')
  return distinct(people.some(isWhole) || agencies.length > 0 ? people.filter(isWhole) : people)
}

/** A list without what names somebody again. */
export function distinct(names: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  return names.filter((name) => {
    const plain = plainWords(name)
    const fresh = !seen.has(plain)
    seen.add(plain)
    return fresh
  })
}

/** The words up to the first thing that no name has: a date, an address, a bar, a bracket. */
function beforeOther(words: string): string {
  const day = pageDays(words, false)[0]
  const dated = day === undefined ? words : withoutDayWords(words.slice(0, day.start))
  const end = dated.search(/\s[-–—|•·>]\s|[|•·(<>[\]{}"“”«»!?@]|https?:|www\.|\d/u)
  return end < 0 ? dated : dated.slice(0, end)
}

/** Without what stands before a date: "dpa am", "Ada Renn, Samstag,". */
function withoutDayWords(words: string): string {
  const left = words.replace(/[\s,]{1,5}$/, '')
  const last = left.slice(left.lastIndexOf(' ') + 1)
  const front = isWeekday(last) ? left.slice(0, -last.length) : left
  return front.replace(/[\s,]{1,5}$/, '').replace(/\s\p{Ll}{1,3}$/u, '')
}

function bare(piece: string): string {
  return piece
    .replace(/^[\s:.,\-–—]{1,20}/u, '')
    .replace(/[\s:,\-–—]{1,20}$/u, '')
    .replace(/\s+/g, ' ')
}

/** The words up to the first in small letters that no name has: "Otto Falk on Monday". */
function nameRun(piece: string): string {
  const words = piece.split(' ')
  const end = words.findIndex((word) => /^\p{Ll}/u.test(word) && !particles.has(word) && !/['’]/.test(word))
  if (end <= 0) return piece
  // "Stand heute", "View all posts": one word before others is none.
  return end === 1 ? '' : bare(words.slice(0, end).join(' '))
}

function endsInRole(piece: string): boolean {
  const lower = piece.toLowerCase()
  return roles.some((role) => lower.endsWith(` ${role}`) || lower === role)
}

/** A name without what it says that somebody is, before or behind it. */
function withoutRole(piece: string): string {
  const lower = piece.toLowerCase()
  for (const role of roles) {
    const isRole = lower.endsWith(` ${role}`) || lower.startsWith(`${role} `)
    const left = bare(lower.endsWith(` ${role}`) ? piece.slice(0, -role.length) : piece.slice(role.length))
    // "Reporter Voss" may be what somebody calls himself, and is nobody's name.
    if (isRole && left.includes(' ')) return left
  }
  return piece
}

function isOutlet(name: string, outlet: string): boolean {
  // "Ada Renn's Blog" is hers.
  if (outlet.startsWith(`${name}'s`) || outlet.startsWith(`${name}’s`)) return false
  const [plain, other] = [plainWords(name), plainWords(outlet.replace(/^www\./, ''))]
  return (
    plain !== '' &&
    other !== '' &&
    (plain === other || (plain.length > 3 && other.startsWith(plain)) || (other.length > 3 && plain.startsWith(other)))
  )
}

/** The agency that words name, also behind the word for an office: «Redazione ANSA»; null where they name none. */
function agencyIn(name: string): string | null {
  if (isMediaName(name)) return name
  const [first = '', ...rest] = name.split(' ')
  const behind = rest.join(' ')
  return notPeople.has(first.toLowerCase()) && isMediaName(behind) ? behind : null
}

function isPerson(name: string, signs: boolean): boolean {
  if (name.length > 60 || !/^[\p{L}\p{M}.'’\- ]+$/u.test(name)) return false
  const words = name.split(' ')
  if (words.some((word) => isNoNameWord(word.toLowerCase()))) return false
  if (words.length === 1) return isSingleName(name, signs)
  const [first = '', last = ''] = [words[0], words.at(-1)]
  return (
    words.length <= 6 &&
    isNameWord(first) &&
    isNameWord(last) &&
    words.every((word) => isNameWord(word) || particles.has(word.toLowerCase()))
  )
}

/** Whether no name has such a word, or one that ends in it: «Onlineredaktion», "webadmin". */
function isNoNameWord(lower: string): boolean {
  return notPeople.has(lower) || roleWords.has(lower) || longNotPeople.some((each) => lower.endsWith(each))
}

function isSingleName(name: string, signs: boolean): boolean {
  if (!signs || name.length < 2) return false
  // "Ada.Renn" is a name; "renn.example" and "J." are none.
  if (name.includes('.') && !/^\p{Lu}\p{Ll}+\.\p{Lu}\p{L}+$/u.test(name)) return false
  // Letters that all are capitals are an abbreviation: an agency, an office.
  return !/^[\p{Lu}-]+$/u.test(name)
}

/** Begins with a capital, or is of a script that has none. */
function isNameWord(word: string): boolean {
  return /^(?:[dDlLO]['’])?[\p{Lu}\p{Lt}\p{Lo}]/u.test(word)
}
