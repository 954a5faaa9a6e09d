// Whether a row shows the source that people gave a statement of a ledger. What counts as the same is told in
// eval/ledgers/README.md («When a row's source is right»).

/**
 * The names that each speaker of a ledger bears in its reports, as people marked them: what one speaker alone is called.
 * A pronoun is nobody's name, nor is what stands for several.
 */
export function namesOfSpeakers(reports) {
  const bearers = new Map()
  for (const { gold, reading } of reports)
    for (const { speaker, source } of gold.statements) {
      if (speaker === null || speaker === undefined || speaker === 'outlet') continue
      for (const name of new Set(source.flatMap((span) => namesIn(reading.report.text.slice(...span))))) {
        if (name === '') continue
        bearers.set(name, (bearers.get(name) ?? new Set()).add(speaker))
      }
    }
  return new Map([...bearers].flatMap(([name, speakers]) => (speakers.size === 1 ? [[name, [...speakers][0]]] : [])))
}

/** The words of a source, and a name that stands in them behind a comma: «El líder de la revolución, Muamar el Gadafi». */
function namesIn(words) {
  const [head, last] = [words.split(',')[0], words.split(',').at(-1)?.trim() ?? '']
  const apposed = head !== words && words.split(',').length === 2 && /^\p{Lu}/u.test(last) && !joining.test(words)
  return apposed ? [bare(words), bare(last)] : [bare(words)]
}

/**
 * Same words for the most part; the speaker's name, or one that people gave that speaker and nobody else elsewhere in the
 * ledger; or one of the two is the other without what explains it.
 */
export function sameSource({ shown, source, speaker, theirs, text, names }) {
  const [ours, wanted] = [wordsIn(text, source), wordsIn(text, theirs)]
  const named =
    shown !== null && speaker !== null && (plain(shown) === plain(speaker) || names.get(bare(shown)) === speaker)
  return (
    named ||
    (ours.size === 0 && wanted.size === 0) ||
    likeness(ours, wanted) >= 0.5 ||
    lacksWhatExplains(text, source, theirs) ||
    lacksWhatExplains(text, theirs, source)
  )
}

/**
 * Where people say that the speaker only passes on another's word: is the speaker the way by which the row's source came, and the
 * source the one whom they name? They name none where that one is unnamed.
 */
export function passedOn({ shown, through, speaker, origin, via, names }) {
  const isCalled = (name, who) => plain(name) === plain(who) || names.get(bare(name)) === who
  const passes = speaker !== null && origin !== speaker && via.includes(speaker)
  return passes && through.some((name) => isCalled(name, speaker)) && (origin === null || isCalled(shown ?? '', origin))
}

/** Is one span the other without the words that explain it, before a name («…, Ahmed Bani») or behind («…, portavoz de …»)? */
function lacksWhatExplains(text, shorter, longer) {
  if (shorter.length !== 1 || longer.length !== 1) return false
  const [[from, to], [start, end]] = [shorter[0], longer[0]]
  if (from < start || end < to) return false
  const [before, behind] = [text.slice(start, from), text.slice(to, end)]
  if (bare(before) === '') return /^\s*[,(—–-]+\s*(?!\p{Lu}|\p{N})\p{L}/u.test(behind)
  return bare(behind) === '' && /[,(]\s*$/u.test(before) && !joining.test(before)
}

const joining = /(?<!\p{L})(?:y|e|o|u|ed?|et|ou|und|oder|and|or|como|comme|come|sowie|tanto|tant)(?!\p{L})/iu

const articles =
  /^(?:(?:el|la|los|las|un|una|unos|unas|il|lo|i|gli|le|les|des|uno|der|die|das|ein|eine|the|an?)\s+|l['’]|un['’])/u

/** A name without its article, accents, case and marks; nothing of a pronoun. */
function bare(name) {
  const words = plain(name).trim().replace(articles, '')
  const only = words.match(/[\p{L}\p{N}@]+/gu) ?? []
  return only.length === 1 && pronouns.has(only[0]) ? '' : only.join(' ')
}

const pronouns = new Set(
  'el ella ellos ellas este esta estos estas ese esa quien que se il elle ils elles qui lui celui celle lui lei loro chi che er sie es wer he she it they who'.split(
    ' ',
  ),
)

function plain(name) {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** The places of the words in spans. */
export function wordsIn(text, spans) {
  const words = new Set()
  for (const [start, end] of spans)
    for (const { index } of text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)) words.add(start + index)
  return words
}

/** What share of the words of two stands in both. */
export function likeness(one, other) {
  let both = 0
  for (const word of one) if (other.has(word)) both++
  return both === 0 ? 0 : both / (one.size + other.size - both)
}
