// Measures stories' ledgers against those that people made by hand (eval/ledgers/):
//   node eval/ledgers.mjs [--errors N] [--only LEDGER] [--parts N]
// Claim matching apart from reading, on the statements that people found: pairs of statements under one claim, within a
// language and across languages; pairs of claims under one question; relations. Then whole rows as the program shows them:
// a row is right when its words, source, certainty, figures, claim and question all are.
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { goldLedgers, withGoldStatements } from './ledger-gold.mjs'
import { randomNumbers } from './random-numbers.mjs'
import { readingsOf } from './run-program.mjs'
import { likeness, namesOfSpeakers, passedOn, sameSource, wordsIn } from './same-source.mjs'

const root = join(import.meta.dirname, '..')

/** The figures of all ledgers together, and the cases behind them. */
export async function measureLedgers({ root, shared, readingsOf, only }) {
  return measured(await readLedgers({ root, shared, readingsOf, only }), await ledgerMaker(root))
}

export async function readLedgers({ root, shared, readingsOf, only }) {
  const folder = mkdtempSync(join(tmpdir(), 'reportedly-ledgers-'))
  try {
    const all = goldLedgers({ root, shared, folder, readingsOf })
    return all.filter(({ story }) => only === undefined || story.ledger === only)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

export async function ledgerMaker(root) {
  const { storyLedger } = await import(join(root, 'dist/claims/story-ledger.js'))
  return storyLedger
}

export function measured(ledgers, storyLedger) {
  const totals = figuresOfNone()
  const cases = []
  const each = ledgers.map((ledger) => {
    const own = figuresOfNone()
    const note = (kind, words) => cases.push({ ledger: ledger.story.ledger, kind, words })
    matching(ledger, storyLedger, own, note)
    wholeRows(ledger, storyLedger, own, note)
    for (const [kind, figures] of Object.entries(own)) add(totals[kind], figures)
    return [ledger.story.ledger, own]
  })
  return { ledgers: each, totals, cases }
}

function figuresOfNone() {
  return { pairs: counts(), across: counts(), questions: counts(), relations: counts(), rows: counts() }
}

/** So many of a ledger's reports, as a share, are in each part of it. */
const inEachPart = 0.75

/**
 * The figures of parts of the ledgers, each with three in four of its reports, drawn by chance and always the same: how far a
 * figure moves without any change of the program. Two settings are told apart by their means over the parts, and not by
 * what they give on the whole.
 */
function measuredInParts(ledgers, storyLedger, parts) {
  const chance = randomNumbers(27)
  return Array.from({ length: parts }, () => {
    const part = ledgers.map((ledger) => ({ ...ledger, reports: ledger.reports.filter(() => chance() < inEachPart) }))
    return measured(part, storyLedger)
  })
}

export function counts() {
  return { shown: 0, right: 0, wanted: 0, found: 0 }
}

function add(total, { shown, right, wanted, found }) {
  total.shown += shown
  total.right += right
  total.wanted += wanted
  total.found += found
}

/** Claims, questions and relations made of the statements that people found. */
function matching({ story, reports }, storyLedger, own, note) {
  const members = reports.map((report) => ({ id: report.gold.id, reading: withGoldStatements(report), earlier: [] }))
  const made = storyLedger('s', members)
  const statements = reports.flatMap(({ gold, reading }) =>
    gold.statements.map((statement) => ({
      ...statement,
      report: gold.id,
      lang: gold.lang,
      words: statement.content.map((span) => reading.report.text.slice(...span)).join(' … '),
      made: claimsWith(made, gold.id, statement),
      claims: claimsOf(statement),
    })),
  )
  const questionOf = new Map(story.claims.map(({ id, question }) => [id, question]))
  const madeQuestion = new Map(made.claims.map(({ id, question }) => [id, question]))
  const matched = statements.filter(({ claims }) => claims.length > 0)
  for (const [i, one] of matched.entries())
    for (const other of matched.slice(i + 1)) {
      const wanted = one.claims.some((id) => other.claims.includes(id))
      const shown = one.made.some((id) => other.made.includes(id))
      for (const kind of one.lang === other.lang ? ['pairs'] : ['pairs', 'across']) count(own[kind], shown, wanted)
      if (shown !== wanted)
        note(
          shown ? 'joined' : 'parted',
          `${one.report} ${one.claim} ${one.words}\n    ${other.report} ${other.claim} ${other.words}`,
        )
      const [asked, alsoAsked] = [one, other].map(({ claims }) => claims.flatMap((id) => questionOf.get(id) ?? []))
      if (asked.length === 0 || alsoAsked.length === 0) continue
      const together = one.made.some((id) => other.made.some((its) => madeQuestion.get(id) === madeQuestion.get(its)))
      const same = asked.some((id) => alsoAsked.includes(id))
      count(own.questions, together, same)
      if (together !== same)
        note(
          together ? 'questions joined' : 'questions parted',
          `${one.report} ${one.claim} ${one.words}\n    ${other.report} ${other.claim} ${other.words}`,
        )
    }
  relations(story, made, statements, own, note)
}

function claimsOf({ claim, alsoUnder = [] }) {
  return [claim, ...alsoUnder.map((also) => also.claim)].filter((id) => id !== null && id !== undefined)
}

export function count(figures, shown, wanted) {
  if (shown) figures.shown++
  if (wanted) figures.wanted++
  if (shown && wanted) {
    figures.right++
    figures.found++
  }
}

/** The claims in which a statement stands: its own words, or a place of another one that holds most of them. */
function claimsWith(made, report, { id, content, cue }) {
  const spans = content.length === 0 ? cue : content
  return made.claims
    .filter(({ statements }) =>
      statements.some(
        (each) =>
          each.report === report &&
          (each.attribution === id ||
            each.voice === id ||
            each.places.some(({ span }) => spans.some((one) => one[0] >= span[0] && one[1] <= span[1]))),
      ),
    )
    .map(({ id: claim }) => claim)
}

/** A relation is right where people gave one of its kind between the same claims, whichever of their statements it names. */
function relations(story, made, statements, own, note) {
  const claimsOfMade = new Map()
  for (const { made: ids, claims } of statements)
    for (const id of ids) claimsOfMade.set(id, new Set([...(claimsOfMade.get(id) ?? []), ...claims]))
  const ofStatement = new Map(made.claims.flatMap(({ id, statements: all }) => all.map((each) => [each.id, id])))
  const propositions = new Map(made.claims.map(({ id, proposition }) => [id, proposition]))
  const goldClaim = new Map(
    statements.flatMap(({ id, report, claim }) => [
      [id, claim],
      [`${report}#${id}`, claim],
    ]),
  )
  const gold = story.relations.map(({ kind, from, to, optional }) => ({
    kind,
    optional: optional !== undefined,
    from: goldClaim.get(from) ?? from,
    to: goldClaim.get(to) ?? to,
  }))
  const found = new Set()
  for (const { kind, from, to } of made.relations) {
    const [a, b] = [from, to].map((id) => ofStatement.get(id) ?? id)
    const [ones, others] = [a, b].map((id) => claimsOfMade.get(id) ?? new Set())
    const right = gold.flatMap((each, i) => {
      const turned = kind === 'excludes' || opposite[kind] === each.kind
      const straight = ones.has(each.from) && others.has(each.to)
      const same = each.kind === kind || opposite[kind] === each.kind
      return same && (straight || (turned && ones.has(each.to) && others.has(each.from))) ? [i] : []
    })
    const at = right.find((i) => !found.has(i)) ?? right[0] ?? -1
    own.relations.shown++
    if (at >= 0) {
      own.relations.right++
      found.add(at)
    } else note(`false ${kind}`, `${[...ones]} ${propositions.get(a)}\n    ${[...others]} ${propositions.get(b)}`)
  }
  // One that is a matter of judgement is right where it is shown, and no fault where it is not.
  const wanted = gold.map((each, i) => ({ each, i })).filter(({ each, i }) => !each.optional || found.has(i))
  own.relations.wanted += wanted.length
  own.relations.found += found.size
  wanted.forEach(({ each, i }) => {
    if (!found.has(i)) note(`missed ${each.kind}`, `${each.from} → ${each.to}`)
  })
}

const opposite = { stronger: 'weaker', weaker: 'stronger' }

/** The rows of the program's own ledger in the passages that people read, and theirs. */
function wholeRows({ story, reports }, storyLedger, own, note) {
  const made = storyLedger(
    's',
    reports.map(({ gold, reading }) => ({
      id: gold.id,
      reading: { ...reading, report: { ...reading.report, id: gold.id } },
      earlier: [],
    })),
  )
  const questionOf = new Map(story.claims.map(({ id, question }) => [id, question]))
  const byReport = new Map(reports.map((report) => [report.gold.id, report]))
  const names = namesOfSpeakers(reports)
  const rows = made.claims.flatMap((claim) =>
    claim.statements.map((statement) => ({
      statement,
      claim,
      ...matchOf(statement, byReport.get(statement.report), names),
    })),
  )
  const matched = rows.filter(({ gold }) => gold !== null)
  const questionsOf = (gold) => claimsOf(gold).map((id) => questionOf.get(id) ?? id)
  const wrong = faultsAmong(matched, questionsOf)
  const claimOf = aligned(
    matched,
    ({ claim }) => claim.id,
    ({ gold }) => claimsOf(gold),
  )
  const questionHeld = aligned(
    matched,
    ({ claim }) => claim.question,
    ({ gold }) => questionsOf(gold),
  )
  const done = new Set()
  for (const row of rows) {
    if (!row.inPassage) continue
    own.rows.shown++
    const faults = wrong(row)
    if (faults.length === 0) {
      own.rows.right++
      const apart = []
      if (!claimsOf(row.gold).includes(claimOf.get(row.claim.id))) apart.push('claim')
      if (!questionsOf(row.gold).includes(questionHeld.get(row.claim.question))) apart.push('question')
      if (apart.length === 0) done.add(row.gold)
      else note(`right row apart: ${apart.join(', ')}`, `${row.statement.report} ${row.statement.places[0].words}`)
    } else
      note(
        `row: ${faults.join(', ')}`,
        `${row.statement.report} ${row.statement.source}: ${row.statement.places[0].words}`,
      )
  }
  for (const { gold, reading } of reports)
    for (const statement of gold.statements) {
      own.rows.wanted++
      if (done.has(statement)) own.rows.found++
      else if (!matched.some((row) => row.gold === statement))
        note(
          'row missing',
          `${gold.id} ${statement.speaker}: ${statement.content.map((span) => reading.report.text.slice(...span)).join(' … ')}`,
        )
    }
}

/**
 * Which of people's claims each of the program's is, one to one, those that share most rows first: of a claim that was parted
 * in two only the larger part is found.
 */
export function aligned(rows, made, wanted) {
  const shared = new Map()
  for (const row of rows)
    for (const name of wanted(row)) {
      const key = JSON.stringify([made(row), name])
      shared.set(key, (shared.get(key) ?? 0) + 1)
    }
  const pairs = new Map()
  const taken = new Set()
  for (const [key] of [...shared].sort((a, b) => b[1] - a[1])) {
    const [ours, theirs] = JSON.parse(key)
    if (pairs.has(ours) || taken.has(theirs)) continue
    pairs.set(ours, theirs)
    taken.add(theirs)
  }
  return pairs
}

/**
 * What is wrong with a row: its words, source, certainty or figures; or most of the other statements that stand with it under
 * its claim, or under its question, are of another one. To stand alone is not wrong: then it is not found.
 */
function faultsAmong(rows, questionsOf) {
  const most = (row, held, wanted) => {
    const others = rows.filter((other) => other.gold !== row.gold && held(other) !== null && held(other) === held(row))
    const own = wanted(row.gold)
    return (
      others.length === 0 ||
      others.filter(({ gold }) => wanted(gold).some((id) => own.includes(id))).length * 2 > others.length
    )
  }
  return (row) => {
    const { gold, attribution, voice, figures, source } = row
    if (gold === null) return ['words']
    const faults = []
    if (!source) faults.push('source')
    const { factuality, reportive } = attribution ?? voice
    // What is only reported is shown as that, whatever factuality its words have.
    if (reportive !== (gold.reportive ?? false) || (!reportive && factuality !== gold.factuality))
      faults.push(`certainty ${factuality} for ${gold.factuality}`)
    const bounds = ({ low, high, approximate }) => `${low} ${high} ${approximate}`
    const wanted = (gold.figures ?? []).map(bounds)
    const given = figures.map(bounds)
    if (!wanted.every((one) => given.includes(one)) || (wanted.length === 0 && given.length > 1)) faults.push('figures')
    if (!most(row, ({ claim }) => claim.id, claimsOf)) faults.push('claim')
    if (!most(row, ({ claim }) => claim.question, questionsOf)) faults.push('question')
    return faults
  }
}

/** What people found in the words of a shown statement: most of its words, or it most of theirs. */
export function matchOf(statement, report, names) {
  const { gold, reading } = report
  const attribution = reading.attributions.find(({ id }) => id === statement.attribution)
  const voice = reading.voice.find(({ id }) => id === statement.voice)
  const spans = attribution ? (attribution.content.length > 0 ? attribution.content : attribution.cue) : [voice.span]
  const { text } = reading.report
  const inPassage = (gold.passages ?? [[0, text.length]]).some(
    (one) => one[0] <= spans[0][0] && spans.at(-1)[1] <= one[1],
  )
  let best = { gold: null, share: 0.5 }
  for (const each of gold.statements)
    for (const theirs of [each.content.length > 0 ? each.content : each.cue, ...(each.alsoAt ?? [])]) {
      const share = likeness(wordsIn(text, spans), wordsIn(text, theirs))
      if (share >= best.share) best = { gold: each, share }
    }
  const ids = new Set((attribution ?? voice).figures)
  const figures = reading.figures.filter(({ id }) => ids.has(id))
  return {
    attribution,
    voice,
    figures,
    inPassage,
    gold: best.gold,
    source: best.gold !== null && rightSource(statement, attribution, best.gold, text, names),
  }
}

function rightSource(statement, attribution, gold, text, names) {
  if (attribution === undefined) return gold.speaker === 'outlet'
  if (gold.speaker === 'outlet') return false
  const { source: theirs, speaker, origin, via } = gold
  const shown = statement.source
  return (
    sameSource({ shown, source: attribution.source, speaker, theirs, text, names }) ||
    passedOn({ shown, through: statement.via, speaker, origin, via, names })
  )
}

/** Names and values for eval/floors.json, in per cent. */
export function ledgerFigures(totals) {
  const share = (part, whole) => (whole === 0 ? 100 : (100 * part) / whole)
  return new Map(
    Object.entries(totals).flatMap(([kind, { shown, right, wanted, found }]) => [
      [`${kind} precision`, share(right, shown)],
      [`${kind} recall`, share(found, wanted)],
    ]),
  )
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === import.meta.filename) {
  const option = (name) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined)
  const storyLedger = await ledgerMaker(root)
  const ledgers = await readLedgers({
    root,
    shared: join(root, '../shared'),
    readingsOf: (file) => readingsOf(join(root, 'bin/reportedly.js'), file),
    only: option('--only'),
  })
  const whole = measured(ledgers, storyLedger)
  for (const [name, figures] of [...whole.ledgers, ['all', whole.totals]])
    for (const [kind, each] of Object.entries(figures)) {
      const [precise, found] = sharesOf(each).map((share) => share.toFixed(1).padStart(5))
      console.log(
        `${name.padEnd(16)}${kind.padEnd(12)} right ${precise} % of ${each.shown}, found ${found} % of ${each.wanted}`,
      )
    }
  const parts = measuredInParts(ledgers, storyLedger, Number(option('--parts') ?? 0))
  if (parts.length > 0) printSpread(parts)
  const kinds = new Map()
  for (const { ledger, kind, words } of whole.cases.filter(({ kind: its }) => its.startsWith(option('--kind') ?? ''))) {
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
    if (kinds.get(kind) <= Number(option('--errors') ?? 0)) console.log(`\n${ledger}: ${kind}\n    ${words}`)
  }
  console.log([...kinds].map(([kind, n]) => `${kind}: ${n}`).join('\n'))
}

export function sharesOf({ shown, right, wanted, found }) {
  return [right / Math.max(1, shown), found / Math.max(1, wanted)].map((share) => 100 * share)
}

/** The mean of each figure over the parts, with its least and its most. */
function printSpread(parts) {
  const named = parts.map(({ ledgers, totals }) => [...ledgers, ['all', totals]])
  for (const [at, [name]] of named[0].entries())
    for (const kind of ['pairs', 'questions', 'rows']) {
      const all = named.map((figures) => sharesOf(figures[at][1][kind]))
      const [right, found] = [0, 1].map((which) => {
        const shares = all.map((shares) => shares[which])
        const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length
        return `${mean.toFixed(1)} (${Math.min(...shares).toFixed(1)} to ${Math.max(...shares).toFixed(1)})`
      })
      console.log(`${name.padEnd(16)}${kind.padEnd(12)} in ${parts.length} parts right ${right}, found ${found}`)
    }
}
