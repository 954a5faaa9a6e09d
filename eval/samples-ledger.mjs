// Turns the sample story's ledger, as samples/README.md tells it, into the form of eval/ledgers/:
//   node eval/samples-ledger.mjs > eval/ledgers/samples.ndjson
// The words, sources and figures come from samples/expected.json; samples-claims.mjs says which statement
// stands under which claim and how the claims bear on each other.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { claims, questions, relations } from './samples-claims.mjs'

const samples = join(import.meta.dirname, '../samples')

/** The outlets' own flat sentences, by report. */
const ownVoice = {
  '01': 'The blast set fire to three storage tanks and broke windows across the old town',
  '02': 'The blast set fire to three storage tanks and broke windows across the old town',
  '03': 'The blast set fire to three storage tanks',
  '04': 'The blast set fire to three storage tanks and broke windows across the old town',
  '09': 'Das Feuer brannte am Nachmittag noch in zwei Tanks',
  11: 'El puerto está cerrado desde el miércoles',
  12: 'Le port de Sarvenna est fermé depuis mercredi',
  16: 'Acht Tage nach der Explosion hat Sarvenna am Dienstag der 31 Toten gedacht',
}

/** Names that a report gives an origin, by the origin's name in samples/README.md; a name not here is used as it is. */
const namesOfOrigins = {
  'National Rescue Agency': [
    "Velmara's rescue agency",
    'national rescue agency',
    'Agenzia nazionale di soccorso',
    'Agence de secours velmarienne',
    'Agencia de Rescate velmariana',
    'Agencia de Rescate de Velmara',
    'secours velmariens',
  ],
  'Sarvenna Port Authority': ['port authority', 'Autorità portuale', 'Autorité portuaire', 'Autoridad Portuaria'],
  'Interior Ministry': ['ministero dell’Interno velmariano', 'ministère de l’Intérieur', 'Innenministerium'],
  'State Intelligence Service': [
    'Nachrichtendienst',
    'servizi segreti velmariani',
    'portavoce dei servizi segreti velmariani',
  ],
  'Foreign Ministry of Ostrevia': [
    'foreign ministry of Ostrevia',
    'Ministerio de Exteriores de Ostrevia',
    'ministère ostrévien des Affaires étrangères',
    'ministero degli Esteri ostreviano',
  ],
  'insurer of Sarvoil': ['aseguradora de Sarvoil'],
  'police in Sarvenna': ['Polizei in Sarvenna'],
}

/** Statements that a report gives in further places: the statement, then the places' words. */
const furtherPlaces = {
  '13#6': [[{ words: 'i morti sono 33', nth: 1 }], [{ words: '33 morti, fino a 60 feriti', nth: 1 }]],
}
const foldedInto = { '13#1': '13#6' }
const variantOf = { '13#4': '13#3' }
/** What 04 has of its own; all else in the copies came through Norvapress. */
const ownOf04 = new Set(['04#5', '04#6'])

const originOf = new Map(
  Object.entries(namesOfOrigins).flatMap(([origin, names]) => names.map((name) => [name, origin])),
)
const claimsOf = new Map()
for (const [claim, , statements] of claims) {
  for (const statement of statements.split(' ')) {
    claimsOf.set(statement, [...(claimsOf.get(statement) ?? []), claim])
  }
}

function questionOf(claim) {
  return claim.startsWith('X') ? null : claim.slice(0, 1)
}

/** The span of a piece of text as expected.json gives it. Throws where the words do not occur so often. */
function spanOf(piece, text) {
  const { words, nth = 1 } = typeof piece === 'string' ? { words: piece } : piece
  let start = -1
  for (let found = 0; found < nth; found++) {
    start = text.indexOf(words, start + 1)
    if (start < 0) throw new Error(`samples/expected.json: "${words}" does not occur ${nth} times.`)
  }
  return [start, start + words.length]
}

function reportLine(expected, byFile) {
  const raw = readFileSync(join(samples, 'reports', expected.file), 'utf8')
  const given = expected.file.endsWith('.ndjson') ? JSON.parse(raw) : { id: expected.file, text: raw }
  const no = expected.file.slice(0, 2)
  return {
    no,
    id: given.id,
    lang: expected.language,
    date: expected.published.slice(0, 10),
    file: expected.file,
    digest: createHash('sha256').update(given.text, 'utf8').digest('hex'),
    copyOf: byFile.get(expected.copyOf) ?? null,
    revises: byFile.get(expected.revises) ?? null,
    passages: [[0, given.text.length]],
    statements: statementsOf(expected, no, given.text),
  }
}

function statementsOf(expected, no, text) {
  const figures = expected.figures.map((figure) => ({
    span: spanOf(figure, text),
    low: figure.low,
    high: figure.high,
    approximate: figure.approximate,
  }))
  const rows = [
    ...expected.attributions.map((attribution, index) => attributed(attribution, `${no}#${index + 1}`, expected, text)),
    ...expected.reportive.map((words) => outletsOwn(`${no}r`, spanOf(words, text), true)),
    ...(ownVoice[no] === undefined ? [] : [outletsOwn(`${no}v`, spanOf(ownVoice[no], text), false)]),
  ]
  return rows
    .filter(({ id }) => foldedInto[id] === undefined)
    .map((row) => ({
      ...row,
      figures: figures.filter(({ span }) => isInside(span, row.content)),
      ...standingOf(row.id),
    }))
}

function attributed(attribution, id, expected, text) {
  const spans = (pieces) => pieces.map((piece) => spanOf(piece, text))
  const named = (name) => (name === null ? null : (originOf.get(name) ?? name))
  const speaker = named(attribution.speaker)
  const origin = named(attribution.origin ?? attribution.speaker)
  const passedOn = attribution.origin !== undefined && expected.file !== '15-diario-de-alcorva-balance.ndjson'
  const isRepeated = expected.copyOf !== undefined && !ownOf04.has(id)
  const via = passedOn ? [speaker] : isRepeated ? ['Norvapress'] : attribution.via
  return {
    id,
    source: spans(attribution.source),
    cue: spans(attribution.cue),
    content: spans(attribution.content),
    ...(furtherPlaces[id] === undefined ? {} : { alsoAt: furtherPlaces[id].map(spans) }),
    ...(variantOf[id] === undefined ? {} : { variantOf: variantOf[id] }),
    speaker,
    origin,
    via,
    form: attribution.form,
    act: attribution.act,
    factuality: attribution.factuality,
    reportive: false,
  }
}

function outletsOwn(id, span, reportive) {
  const voice = { speaker: 'outlet', origin: null, via: [], form: null, act: 'assert', factuality: 'CT+' }
  return { id, source: [], cue: [], content: [span], ...voice, reportive }
}

function isInside([start, end], spans) {
  return spans.some(([from, to]) => from <= start && end <= to)
}

/** The first claim of a statement, and the others where its content speaks of more matters. */
function standingOf(statement) {
  const ids = claimsOf.get(statement)
  if (ids === undefined) throw new Error(`${statement}: no claim of eval/samples-ledger.mjs holds it.`)
  const [first, ...others] = ids.map((claim) => ({ claim, question: questionOf(claim) }))
  return others.length === 0 ? first : { ...first, alsoUnder: others }
}

const expected = JSON.parse(readFileSync(join(samples, 'expected.json'), 'utf8'))
const byFile = new Map(expected.map(({ file }) => [file, file.slice(0, 2)]))
const story = {
  ledger: 'samples',
  about: 'The sample story: the explosion at a fuel depot in the port of Sarvenna, invented',
  texts: 'samples/reports',
  questions: questions.map(([id, about]) => ({ id, about })),
  claims: claims.map(([id, gloss]) => ({ id, question: questionOf(id), gloss })),
  relations: relations.map(([kind, from, to, optional]) => ({
    kind,
    from,
    to,
    ...(optional === undefined ? {} : { optional }),
  })),
}
for (const line of [story, ...expected.map((report) => reportLine(report, byFile))]) console.log(JSON.stringify(line))
