import { endsSentence, isProse, likeness, linkedShare } from './block-shape.ts'
import type { Judged } from './judge-blocks.ts'
import type { Place } from './outline.ts'

/** Words in the names of elements that hold a standfirst, on sites in many languages. */
const named =
  /(?:^|[-_\s]|\b)(?:standfirst|lead|lede|leadin|intro|introduction|teaser|abstract|summary|excerpt|chapo|chapeau|subtitle|sub-title|subheading|subheadline|subhead|sottotitolo|sommario|occhiello|catenaccio|entradilla|bajada|copete|vorspann|anriss|dek|deck|description|kicker|summary)/i

/** How many blocks before the text may be its standfirst, and how long it may be, in characters. */
const nearest = 12
const longest = 1200

/**
 * Which of the blocks before the text are its standfirst: those behind the headline that are marked as one, that the page
 * describes itself with, or that are prose in the element of the headline.
 */
export function standfirstBefore(
  judged: readonly Judged[],
  first: number,
  headline: number,
  description: string,
): readonly number[] {
  const from = Math.max(headline + 1, first - nearest)
  const headlinePlaces = headline < 0 ? new Set<Place>() : placesOf(judged[headline], 3)
  const found: number[] = []
  for (let at = Math.max(0, from); at < first; at++) {
    const one = judged[at]
    if (one === undefined || one.debris || one.ofLinks) continue
    const { block } = one
    if (block.words.length < 25 || block.words.length > longest || linkedShare(block) > 0.5) continue
    const marked = isNamed(block.place)
    const described = isDescribed(block.words, description)
    const beside = headline >= 0 && isProse(block) && [...placesOf(one, 4)].some((place) => headlinePlaces.has(place))
    const sentence = endsSentence(block) || block.words.length >= 60
    if (described || (marked && sentence && headline >= 0) || beside) found.push(at)
  }
  return found
}

/** Whether the first block of the text is a standfirst by its own name, close behind the headline, with more text behind it. */
export function opensWithStandfirst(judged: readonly Judged[], first: number, headline: number): boolean {
  const block = judged[first]?.block
  if (block === undefined || headline < 0 || headline >= first || first - headline > nearest) return false
  const isLong = endsSentence(block) || block.words.length >= 60
  const isOne = (block.kind === 'text' || block.kind === 'heading') && block.words.length <= longest
  if (!isOne || block.words.length < 25 || !isLong || !named.test(block.place.element.getAttribute('class') ?? ''))
    return false
  // A name that every paragraph has tells nothing of the first.
  const marks = likeness(block.place)
  return !judged.slice(first + 1).some((other) => likeness(other.block.place) === marks)
}

function isNamed(place: Place): boolean {
  return [place, place.around, place.around?.around].some(
    (each) => each !== null && each !== undefined && named.test(each.element.getAttribute('class') ?? ''),
  )
}

function placesOf(one: Judged | undefined, depth: number): ReadonlySet<Place> {
  const places = new Set<Place>()
  for (let at = one?.block.place ?? null; at !== null && places.size < depth; at = at.around) {
    if (at.element.localName === 'body') break
    places.add(at)
  }
  return places
}

/** Whether a page describes itself with these words, or with their beginning. */
function isDescribed(words: string, description: string): boolean {
  const [plain, told] = [words, description].map((text) =>
    text
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .toLowerCase(),
  )
  if (plain === undefined || told === undefined || told.length < 40 || plain.length < 40) return false
  const length = Math.min(plain.length, told.length, 80)
  return plain.slice(0, length) === told.slice(0, length)
}
