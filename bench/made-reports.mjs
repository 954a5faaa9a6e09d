// Readings of invented reports, as many as are wanted and always the same ones, for measuring what the size of a ledger
// costs. Stories of 1 to 60 reports run for some days beside each other, in five languages; their reports share names,
// figures and words, some are copies of each other. Words and names are as often as they are in real texts: a few all the
// time, most hardly ever. Nobody wrote these words and nobody is called so.
import { concepts } from '../dist/lang/concepts.js'
import { randomNumbers } from './seeded-numbers.mjs'

const reportsADay = 800
const wordsInLanguage = 40_000
const namesInAll = 60_000
const outletsInAll = 300
const frequentWords = 200
/** Of the other words so many mean a concept: with this a report has as many mentions as real ones have, one for six words. */
const wordsWithConcept = 0.4

/** How each made language begins and ends its words, and says that somebody says something. */
const languages = [
  {
    code: 'it',
    said: 'ha detto',
    according: 'secondo',
    counted: 'soldati',
    when: 'ieri',
    ends: ['o', 'a', 'i', 'e', 'are', 'zione', 'mente'],
  },
  {
    code: 'en',
    said: 'said',
    according: 'according to',
    counted: 'soldiers',
    when: 'yesterday',
    ends: ['', 's', 'ed', 'ing', 'er', 'tion', 'ly'],
  },
  {
    code: 'fr',
    said: 'a déclaré',
    according: 'selon',
    counted: 'soldats',
    when: 'hier',
    ends: ['e', 'é', 'es', 'er', 'eux', 'tion', 'ment'],
  },
  {
    code: 'es',
    said: 'dijo',
    according: 'según',
    counted: 'soldados',
    when: 'ayer',
    ends: ['o', 'a', 'os', 'as', 'ar', 'ción', 'mente'],
  },
  {
    code: 'de',
    said: 'sagte',
    according: 'laut',
    counted: 'Soldaten',
    when: 'gestern',
    ends: ['en', 'e', 'er', 'ung', 't', 'lich', 'keit'],
  },
]
const syllables =
  'ba be bi bo bra da de di do dra fa fe fi fo ga go gra la le li lo ma me mi mo na ne ni no pa pe pi po pra ra re ri ro sa se si so sta ta te ti to tra va ve vi vo za zo kel mun ser tor val gen lor mar nis pol'.split(
    ' ',
  )
const factualities = ['CT+', 'CT+', 'CT+', 'CT+', 'PR+', 'PS+', 'CT-', 'Uu']
const acts = ['assert', 'assert', 'assert', 'confirm', 'deny', 'warn', 'accuse', 'demand']
const roles = ['subject', 'object', 'other']
const kinds = ['person', 'person', 'organisation', 'place', 'place', 'group']

/** Readings without end; the first `n` are the same however many are taken. */
export function* madeReadings(seed = 1) {
  const world = makeWorld(randomNumbers(seed))
  const days = new Map()
  let number = 0
  for (let day = 0; ; day++) {
    for (let begun = 0; begun < reportsADay; ) begun += beginStory(world, day, days)
    const due = days.get(day) ?? []
    days.delete(day)
    world.random.shuffle(due)
    for (const turn of due) yield makeReading(world, turn, day, number++)
  }
}

function makeWorld(random) {
  const word = (most) => Array.from({ length: random.below(most) + 1 }, () => random.one(syllables)).join('')
  const vocabulary = languages.map(({ ends }) =>
    Array.from({ length: wordsInLanguage }, (_, rank) => word(rank < frequentWords ? 1 : 4) + random.one(ends)),
  )
  const names = Array.from({ length: namesInAll }, () => capital(word(3)) + random.one(['n', 'r', 's', 'l', 'k', '']))
  const outlets = Array.from({ length: outletsInAll }, (_, place) => ({
    name: `${capital(word(2))} ${random.one(['Post', 'Herald', 'Blatt', 'Journal', 'Corriere'])} ${place}`,
    language: random.rank(languages.length),
  }))
  const conceptNames = Object.keys(concepts)
  const conceptOf = new Map()
  // The most frequent words are articles, prepositions and the like.
  const frequent = new Set(vocabulary.flatMap((words) => words.slice(0, frequentWords)))
  for (const words of vocabulary)
    for (const one of new Set(words))
      if (!frequent.has(one) && random.share() < wordsWithConcept) conceptOf.set(one, random.one(conceptNames))
  return { random, vocabulary, names, outlets, conceptOf }
}

/** Begins a story on a day, sets down on which days its reports come, and returns how many there are. */
function beginStory({ random, names, vocabulary }, day, days) {
  const size = Math.max(1, Math.floor(60 ** (random.share() ** 1.5)))
  const story = {
    actors: Array.from({ length: 6 + random.below(7) }, (_, place) => ({
      name: place % 2 === 0 ? `${random.one(names)} ${random.one(names)}` : names[random.rank(namesInAll)],
      type: random.one(kinds),
    })),
    figures: Array.from({ length: 3 + random.below(5) }, () => 32 + random.rank(30_000)),
    matter: vocabulary.map((words) => Array.from({ length: 40 }, () => random.one(words))),
    said: [],
  }
  for (let report = 0; report < size; report++) {
    const due = day + Math.min(20, Math.floor(-2 * Math.log(1 - random.share())))
    const turns = days.get(due)
    if (turns === undefined) days.set(due, [story])
    else turns.push(story)
  }
  return size
}

function makeReading(world, story, day, number) {
  const { random, outlets, conceptOf } = world
  const outlet = random.one(outlets)
  const language = languages[outlet.language]
  const copied = random.share() < 0.15 ? story.said.find((each) => each.language === language) : undefined
  const sentences = copied === undefined ? makeSentences(world, story, language) : trimmed(random, copied.sentences)
  if (copied === undefined && story.said.length < 6) story.said.push({ language, sentences })
  return layOut({ sentences, language, outlet, story, random, day, number, conceptOf })
}

/** A copy has one sentence less at its end and lacks another one. */
function trimmed(random, sentences) {
  const left = random.below(sentences.length)
  return sentences.slice(0, -1).filter((_, place) => place !== left)
}

/** What is to stand in the text, sentence by sentence: 300 to 600 words, 5 to 12 of the sentences somebody's. */
function makeSentences({ random, vocabulary, names }, story, language) {
  const place = languages.indexOf(language)
  const words = vocabulary[place]
  const matter = story.matter[place]
  const one = () => {
    const share = random.share()
    if (share < 0.12) return random.one(matter)
    return share < 0.16 ? names[random.rank(namesInAll)] : words[random.rank(words.length)]
  }
  const some = (count) => Array.from({ length: count }, one).join(' ')
  const attributed = 5 + random.below(8)
  const own = 12 + random.below(14)
  return Array.from({ length: attributed + own }, (_, at) => ({
    kind: at > 0 && at % 3 === 0 && at / 3 <= attributed ? random.one(['said', 'quoted', 'according']) : 'own',
    actor: random.rank(story.actors.length),
    other: random.below(story.actors.length),
    words: some(8 + random.below(12)),
    figure: random.share() < 0.2 ? random.one(story.figures) : null,
    factuality: random.one(factualities),
    act: random.one(acts),
  }))
}

/** The text of the sentences, and everything read in it with its place. */
function layOut({ sentences, language, outlet, story, random, day, number, conceptOf }) {
  const published = new Date(Date.UTC(2031, 0, 1 + day)).toISOString().slice(0, 10)
  const made = {
    text: '',
    parts: [],
    attributions: [],
    voice: [],
    figures: [],
    times: [],
    entities: new Map(),
    mentions: [],
    conceptOf,
    story,
    language,
  }
  const headline = capital(`${story.actors[0].name} ${sentences[0].words.split(' ').slice(0, 6).join(' ')}`)
  addPart(made, 'headline', () => put(made, headline))
  for (let at = 0; at < sentences.length; at += 3)
    addPart(made, 'paragraph', () => {
      for (const [place, sentence] of sentences.slice(at, at + 3).entries()) {
        if (place > 0) put(made, ' ')
        if (sentence.kind === 'own') addOwn(made, sentence)
        else addAttribution(made, sentence)
      }
    })
  const times = random.share() < 0.5 ? [] : made.times
  return {
    version: 1,
    input: `made#${number}`,
    report: {
      id: `m${number}`,
      url: `https://outlet-${outlet.name.split(' ').at(-1)}.example/${published}/${number}`,
      outlet: outlet.name,
      headline: null,
      byline: null,
      published: { value: published, basis: 'metadata' },
      language: language.code,
      text: made.text,
      parts: made.parts,
    },
    attributions: made.attributions.map((each) => ({ ...each, times: each.times.filter(() => times.length > 0) })),
    voice: made.voice,
    figures: made.figures,
    times,
    entities: [...made.entities.values()],
    mentions: made.mentions,
    notices: [],
  }
}

function addPart(made, kind, fill) {
  const start = made.text.length
  fill()
  made.parts.push({ kind, start, end: made.text.length })
  made.text += '\n'
}

/** Adds words to the text and returns their span. */
function put(made, words) {
  const start = made.text.length
  made.text += words
  return [start, made.text.length]
}

/** Adds the words of a sentence, with what they mean; its first concept governs the others. */
function addWords(made, words) {
  const first = made.mentions.length
  for (const word of words.split(' ')) {
    const [start, end] = put(made, ` ${word}`)
    const concept = made.conceptOf.get(word)
    if (concept === undefined) continue
    const place = made.mentions.length - first
    const as = place === 0 ? null : roles[place % roles.length]
    made.mentions.push({ span: [start + 1, end], concept, under: place === 0 ? null : first, as })
  }
}

function addOwn(made, { words, actor, figure }) {
  const start = made.text.length
  addActor(made, actor)
  addWords(made, words)
  const figures = addFigure(made, figure)
  made.voice.push({
    id: `v${made.voice.length}`,
    span: [start, made.text.length],
    factuality: 'CT+',
    reportive: false,
    figures,
    times: [],
  })
  put(made, '.')
}

function addAttribution(made, sentence) {
  const { kind, words, other, figure } = sentence
  const { said, according, when } = made.language
  const content = () => {
    const start = made.text.length
    addActor(made, other)
    addWords(made, words)
    const figures = addFigure(made, figure)
    return { content: [[start, made.text.length]], figures }
  }
  let found
  if (kind === 'quoted') {
    put(made, '«')
    const quoted = content()
    put(made, '», ')
    const cue = put(made, said)
    put(made, ' ')
    found = { ...quoted, cue, source: addActor(made, sentence.actor) }
  } else if (kind === 'said') {
    const source = addActor(made, sentence.actor)
    put(made, ' ')
    const cue = put(made, said)
    put(made, ': ')
    found = { source, cue, ...content() }
  } else {
    const cue = put(made, capital(according))
    put(made, ' ')
    const source = addActor(made, sentence.actor)
    put(made, ', ')
    found = { source, cue, ...content() }
  }
  put(made, ', ')
  const time = { id: `t${made.times.length}`, span: put(made, when), type: 'DATE', value: '2031-01-01' }
  made.times.push(time)
  put(made, '.')
  made.attributions.push({
    id: `a${made.attributions.length}`,
    source: [found.source.span],
    cue: [found.cue],
    content: found.content,
    form: kind === 'quoted' ? 'direct' : 'indirect',
    act: sentence.act,
    factuality: sentence.factuality,
    reportive: false,
    speaker: found.source.id,
    via: [],
    nestedIn: null,
    figures: found.figures,
    times: [time.id],
  })
}

/** Names an actor of the story: by the whole name the first time, later by the last word of it. */
function addActor(made, place) {
  const { name, type } = made.story.actors[place]
  const known = made.entities.get(name)
  const span = put(made, known === undefined ? name : name.split(' ').at(-1))
  const entity = known ?? { id: `e${made.entities.size}`, name, type, country: null, role: null, mentions: [] }
  entity.mentions.push(span)
  made.entities.set(name, entity)
  return { id: entity.id, span }
}

function addFigure(made, figure) {
  if (figure === null) return []
  put(made, ' ')
  const span = put(made, String(figure))
  put(made, ' ')
  const counted = made.language.counted
  const id = `f${made.figures.length}`
  const countedSpan = put(made, counted)
  made.figures.push({ id, span, low: figure, high: figure, approximate: false, unit: null, counted, countedSpan })
  return [id]
}

function capital(word) {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
