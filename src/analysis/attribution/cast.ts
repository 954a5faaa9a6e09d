import type { Entity, EntityType } from '../../document/entity.ts'
import type { Span } from '../../document/span.ts'
import { overlap } from '../../document/span-arithmetic.ts'
import type { Language } from '../../lang/language.ts'
import { byLanguage } from '../by-language.ts'
import { countryIn } from '../countries.ts'
import { lowerOfElision } from '../lower.ts'
import type { Description, Gender } from './description.ts'
import { nounKindsOf } from './noun-kinds.ts'
import type { KnownName } from './other-mentions.ts'

/** One of those who speak in a report, as it is known so far. */
interface Member {
  readonly id: string
  name: string
  named: boolean
  type: EntityType
  /** Whether the type is only a guess: a lone name may be a person's or a firm's. */
  guessed: boolean
  role: string | null
  country: string | null
  number: 'singular' | 'plural' | null
  gender: Gender | null
  /** Of a body or a thing, the gender of its noun. */
  grammar: Gender | null
  readonly heads: Set<string>
  readonly terms: Set<string>
  readonly mentions: Span[]
  /** The forms of the name, each as its words. */
  readonly names: (readonly string[])[]
}

/** What a language's data tells of the names of bodies. */
interface KnownNames {
  readonly aliases: ReadonlyMap<string, string>
  /** The usual names of the bodies that have others. */
  readonly bodies: ReadonlySet<string>
  readonly headRoles: ReadonlySet<string>
}

const knownNamesOf = byLanguage(arrange)

function arrange({ people }: Language): KnownNames {
  const aliases = new Map(people.aliases.flatMap((names) => names.map((name) => [name, names[0] ?? name] as const)))
  return {
    aliases,
    bodies: new Set(aliases.values()),
    headRoles: new Set(people.headRoles),
  }
}

/** How many of those known are looked at for a description without a name: the latest, so that the work stays linear. */
const remembered = 40

/** Those who speak in a report: grows source by source, in the order of the text, and tells who is meant. */
export class Cast {
  readonly #language: Language
  readonly #names: KnownNames
  readonly #members = new Map<string, Member>()
  readonly #byName = new Map<string, Member>()
  /** By the last word of the name, for surnames. */
  readonly #bySurname = new Map<string, Set<Member>>()
  /** Those who joined last, the latest first. */
  #latest: readonly Member[] = []

  constructor(language: Language) {
    this.#language = language
    this.#names = knownNamesOf(language)
  }

  /** The id of the one whom a description means: somebody known where that is sure, else somebody new. */
  who(description: Description): string {
    const known = description.name === null ? this.#described(description) : this.#named(description.name)
    const member = known ?? this.#join(description)
    this.#learn(member, description)
    return member.id
  }

  /**
   * The latest of those who spoke, of one of these types and not of the other gender; null where there is none. The very last
   * may be a guess; an unnamed source must agree.
   */
  latest(recent: readonly string[], types: readonly EntityType[], gender: Gender | null = null): string | null {
    const last = this.#members.get(recent.at(-1) ?? '')
    if (last?.guessed && types.includes('person')) {
      last.type = 'person'
      last.guessed = false
    }
    return (
      recent.findLast((id) => {
        const member = this.#members.get(id)
        if (!member || !types.includes(member.type)) return false
        const own = member.gender
        return member.type !== 'person' && types.includes('person')
          ? own !== null && own === gender
          : own === null || !gender || own === gender
      }) ?? null
    )
  }

  /**
   * Whether a pronoun of this gender may mean a body or a thing, or anything where it tells none: « le groupe …, il »; null where
   * that is somebody. So the very last who spoke may be meant as well as the person before.
   */
  meantThing(id: string | undefined, gender: Gender | null): 'surely' | 'perhaps' | null {
    const member = this.#members.get(id ?? '')
    if (member === undefined || !['organisation', 'media', 'document'].includes(member.type)) return null
    if (member.guessed || !this.#language.attributionWords.thingsHaveGender) return null
    if (member.grammar === null || gender === null) return 'perhaps'
    return member.grammar === gender ? 'surely' : null
  }

  /** Whether one of those known may be the subject of a verb in the singular or plural. */
  mayBe(id: string, number: 'singular' | 'plural' | null): boolean {
    const member = this.#members.get(id)
    if (member === undefined || number === null) return true
    if (number === 'plural' && member.type === 'person' && !member.guessed) return false
    // Where a verb without a subject is usual, its number is all that tells whom it means: «il governo … assicurano» is nobody.
    const agrees = member.number === null || member.number === number
    return agrees || !this.#language.closedClasses.dropsSubject
  }

  /** What somebody is called; null of nobody known. */
  nameOf(id: string): string | null {
    return this.#members.get(id)?.name ?? null
  }

  /** Adds a mention where somebody is meant by a pronoun or another short word; who was "she" is no "he" later. */
  mention(id: string, span: Span, gender: Gender | null = null): void {
    const member = this.#members.get(id)
    if (member === undefined) return
    member.mentions.push(span)
    if (member.type === 'person') member.gender ??= gender
  }

  /** Every name of those who are named, and of persons the surname where no other has it too. */
  knownNames(): readonly KnownName[] {
    const names = [...this.#members.values()].flatMap(({ id, type, names: forms }) =>
      forms.flatMap((words) => {
        const surname = words.at(-1) ?? ''
        const alone = type === 'person' && words.length > 1 && this.#bySurname.get(surname.toLowerCase())?.size === 1
        return alone
          ? [
              { id, words },
              { id, words: [surname] },
            ]
          : [{ id, words }]
      }),
    )
    return names
  }

  /** The members as entities, each with its mentions in order. */
  entities(): readonly Entity[] {
    return [...this.#members.values()].map(({ id, name, type, country, role, mentions }) => ({
      id,
      name,
      type,
      country,
      role,
      mentions: inOrder(mentions),
    }))
  }

  #named(name: string): Member | null {
    const words = nameWords(name)
    const exact = this.#byName.get(words.join(' '))
    if (exact) return exact
    const sameEnd = [...(this.#bySurname.get(words.at(-1) ?? '') ?? [])].slice(-remembered)
    const fitting = sameEnd.filter((one) => sharesName(nameWords(one.name), words))
    return fitting.length === 1 ? (fitting[0] ?? null) : null
  }

  #described(description: Description): Member | null {
    const { head, terms, definite } = description
    if (!definite || terms.size === 0) return null
    const latest = this.#latest
    const plain = [...terms].map((term) => this.#plain(term))
    const own = (one: Member) => new Set([...one.terms].map((term) => this.#plain(term)))
    const compounds = this.#language.closedClasses.nounsHaveCapitals === true
    const sameHead = (one: Member) =>
      head === null ||
      one.heads.has(head.lemma) ||
      (compounds && [...one.heads].some((each) => each.endsWith(head.lemma)))
    // Several together («candidati e partiti») are only those of whom just that was said.
    const fits = (one: Member) => head !== null || own(one).size === plain.length
    const byWords = latest.find((one) => sameHead(one) && fits(one) && isSubset(plain, own(one), compounds))
    if (byWords) return byWords
    if (head === null || !this.#names.headRoles.has(head.lemma)) return null
    const bodies = plain.filter((term) => this.#names.bodies.has(term))
    return (
      latest.find((one) => {
        const leads = [...one.heads].some((each) => this.#names.headRoles.has(each))
        return one.type === 'person' && leads && bodies.some((body) => own(one).has(body))
      }) ?? null
    )
  }

  #plain(term: string): string {
    return this.#names.aliases.get(term) ?? term
  }

  #join(description: Description): Member {
    const member: Member = {
      id: `e${this.#members.size + 1}`,
      name: description.name ?? plainWords(description.words, this.#language),
      named: description.name !== null,
      type: description.type,
      guessed: description.guessed,
      role: description.role,
      country: null,
      number: null,
      gender: null,
      grammar: null,
      heads: new Set(),
      terms: new Set(),
      mentions: [],
      names: [],
    }
    this.#members.set(member.id, member)
    this.#latest = [member, ...this.#latest.slice(0, remembered - 1)]
    if (member.named) this.#register(member)
    return member
  }

  #register(member: Member): void {
    const words = nameWords(member.name)
    const surname = words.at(-1) ?? ''
    this.#byName.set(words.join(' '), member)
    // « le camp Valt »: whoever follows somebody has no surname.
    if (nounKindsOf(this.#language).ledBodies.has(words[0] ?? '')) return
    this.#bySurname.set(surname, (this.#bySurname.get(surname) ?? new Set()).add(member))
  }

  #learn(member: Member, description: Description): void {
    if (description.name !== null && description.name.length > member.name.length && member.named)
      member.name = description.name
    if (description.head !== null) member.heads.add(description.head.lemma)
    const person = description.type === 'person' && member.named && member.type === 'organisation'
    if (member.guessed && !description.guessed) member.type = description.type
    else if (person) member.type = 'person'
    member.guessed &&= description.guessed
    for (const term of description.terms) member.terms.add(term)
    member.role = member.role ?? description.role
    // «la source», «le témoin»: nobody knows who an unnamed source is, but the word that stands for it agrees with it.
    if (['person', 'anonymous', 'group'].includes(description.type)) member.gender ??= description.gender
    else member.grammar ??= description.gender
    member.number ??= description.number
    member.country ??= countryIn(this.#language, description.words)
    member.mentions.push(description.span)
    const { nameWords: written } = description
    const known = member.names.some((name) => name.join(' ') === written.join(' '))
    if (member.named && written.length > 0 && !known) member.names.push(written)
  }
}

function nameWords(name: string): readonly string[] {
  return name.toLowerCase().split(/\s+/u)
}

/** Where nouns are compounds and adjectives take many endings: «den valdorischen Minister» is «der valdorische Innenminister». */
function isSubset(few: readonly string[], many: ReadonlySet<string>, compounds: boolean): boolean {
  const alike = (one: string) =>
    [...many].some((other) => other.endsWith(one) || (one.length > 6 && other.startsWith(one.slice(0, -2))))
  return few.every((one) => many.has(one) || (compounds && one.length > 5 && alike(one)))
}

/** A surname alone names somebody known by first name and surname; two full names must agree to the letter. */
function sharesName(known: readonly string[], words: readonly string[]): boolean {
  const [shorter, longer] = known.length < words.length ? [known, words] : [words, known]
  if (shorter.length === longer.length) return false
  return shorter.every((word, i) => longer[longer.length - shorter.length + i] === word)
}

/** The words of an unnamed source without the article before them. */
function plainWords(words: string, language: Language): string {
  const [first = '', ...rest] = words.split(/(?<=[\s'’?])/u)
  const article = lowerOfElision(first.trim())
  const shown = rest.length > 0 && language.closedClasses.determiners.includes(article) ? rest.join('') : words
  return shown.trim()
}

function inOrder(mentions: readonly Span[]): readonly Span[] {
  const sorted = mentions.toSorted((a, b) => a[0] - b[0] || b[1] - a[1])
  const kept: Span[] = []
  for (const span of sorted) {
    const last = kept.at(-1)
    if (last === undefined || !overlap(last, span)) kept.push(span)
  }
  return kept
}
