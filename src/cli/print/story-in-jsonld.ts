import type { Claim } from '../../document/claim.ts'
import type { Origin } from '../../document/origin.ts'
import type { Statement } from '../../document/statement.ts'
import type { Story, StoryReport } from '../../document/story.ts'
import { gradeWords } from '../words.ts'

/**
 * What the words of the export mean: schema.org's, with W3C's Web Annotation for places and PROV-O for where something
 * came from. Written out, so that nobody has to fetch anything to read it.
 */
const context = {
  '@vocab': 'http://schema.org/',
  oa: 'http://www.w3.org/ns/oa#',
  prov: 'http://www.w3.org/ns/prov#',
  ledger: 'urn:reportedly:term:',
  wasDerivedFrom: { '@id': 'prov:wasDerivedFrom', '@type': '@id' },
  wasQuotedFrom: { '@id': 'prov:wasQuotedFrom', '@type': '@id' },
  wasAttributedTo: { '@id': 'prov:wasAttributedTo', '@type': '@id' },
  wasInfluencedBy: { '@id': 'prov:wasInfluencedBy', '@type': '@id' },
  SpecificResource: 'oa:SpecificResource',
  TextPositionSelector: 'oa:TextPositionSelector',
  TextQuoteSelector: 'oa:TextQuoteSelector',
  hasTarget: 'oa:hasTarget',
  hasSource: { '@id': 'oa:hasSource', '@type': '@id' },
  hasSelector: 'oa:hasSelector',
  start: 'oa:start',
  end: 'oa:end',
  exact: 'oa:exact',
  isPartOf: { '@type': '@id' },
  appearance: { '@type': '@id' },
  firstAppearance: { '@type': '@id' },
  itemReviewed: { '@type': '@id' },
  hasPart: { '@type': '@id' },
  Relation: 'ledger:Relation',
  act: 'ledger:act',
  factuality: 'ledger:factuality',
  reportive: 'ledger:reportive',
  kind: 'ledger:kind',
  because: 'ledger:because',
  from: { '@id': 'ledger:from', '@type': '@id' },
  to: { '@id': 'ledger:to', '@type': '@id' },
}

/** A story's ledger as JSON-LD. Offsets count UTF-16 code units of the report's text, as everywhere in the ledger. */
export function storyInJsonld(ledger: Story): string {
  const addresses = new Map(ledger.story.reports.map((report) => [report.id, reportAddress(report)]))
  const addressOf = (report: string) => addresses.get(report) ?? urn('report', report)
  const graph = [
    {
      '@id': urn('story', ledger.story.id),
      '@type': 'Collection',
      name: ledger.story.title,
      inLanguage: ledger.story.languages,
      hasPart: ledger.story.reports.map(({ id }) => addressOf(id)),
    },
    ...ledger.story.reports.map((report) => articleOf(report, addressOf)),
    ...ledger.origins.flatMap((origin) => [sourceOf(origin), ...reviewOf(origin)]),
    ...ledger.questions.map(({ id, about, claims }) => ({
      '@id': urn('question', id),
      '@type': 'Question',
      name: about,
      hasPart: claims.map((claim) => urn('claim', claim)),
    })),
    ...ledger.claims.map(claimOf),
    ...statementsOnce(ledger).map(({ statement, claim }) => statementOf(statement, claim, ledger, addressOf)),
    ...ledger.relations.map(({ kind, from, to, because }) => ({
      '@type': 'Relation',
      kind,
      from: endOf(from, ledger),
      to: endOf(to, ledger),
      because,
    })),
  ]
  return `${JSON.stringify({ '@context': context, '@graph': graph })}\n`
}

type AddressOf = (report: string) => string

function urn(noun: string, id: string): string {
  return `urn:reportedly:${noun}:${encodeURIComponent(id.toWellFormed())}`
}

/** An address that is none would make the whole export unreadable for strict readers. */
function reportAddress({ id, url }: StoryReport): string {
  const web = url !== null && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)
  return web && url !== null ? new URL(url).href : urn('report', id)
}

function articleOf({ id, outlet, headline, published, url, copyOf, language }: StoryReport, addressOf: AddressOf) {
  return {
    '@id': addressOf(id),
    '@type': 'NewsArticle',
    identifier: id,
    ...(headline === null ? {} : { headline }),
    ...(outlet === null ? {} : { publisher: { '@type': 'Organization', name: outlet } }),
    ...(published === null ? {} : { datePublished: published.value }),
    ...(url === null ? {} : { url }),
    inLanguage: language,
    ...(copyOf === null ? {} : { wasDerivedFrom: addressOf(copyOf) }),
  }
}

const sourceTypes: Readonly<Record<Origin['type'], string>> = {
  person: 'Person',
  organisation: 'Organization',
  place: 'Place',
  group: 'Organization',
  document: 'CreativeWork',
  media: 'NewsMediaOrganization',
  anonymous: 'Thing',
}

function sourceOf({ id, name, type, affiliation, promptedBy }: Origin) {
  return {
    '@id': urn('origin', id),
    '@type': sourceTypes[type],
    name,
    ...(affiliation === null ? {} : { affiliation: { '@type': 'Country', identifier: affiliation } }),
    ...(promptedBy === null ? {} : { wasInfluencedBy: urn('claim', promptedBy) }),
  }
}

function reviewOf({ id, grade }: Origin) {
  if (grade === undefined) return []
  const { letter, by, why, at } = grade
  const explained = { ratingValue: letter, bestRating: 'A', worstRating: 'E', ratingExplanation: gradeWords[letter] }
  return [
    {
      '@type': 'Review',
      itemReviewed: urn('origin', id),
      reviewAspect: 'reliability',
      author: { '@type': 'Person', name: by },
      reviewRating: { '@type': 'Rating', ...explained },
      ...(why === null ? {} : { reviewBody: why }),
      ...(at === null ? {} : { datePublished: at }),
    },
  ]
}

function claimOf({ id, proposition, statements }: Claim) {
  const made = statements.map((statement) => urn('statement', statement.id))
  return {
    '@id': urn('claim', id),
    '@type': 'Claim',
    text: proposition,
    appearance: made,
    ...(made[0] === undefined ? {} : { firstAppearance: made[0] }),
  }
}

/** Each statement with the first claim that it stands under: one thing is described once, however many claims name it. */
function statementsOnce({ claims }: Story): readonly { readonly statement: Statement; readonly claim: Claim }[] {
  const once = new Map<string, { statement: Statement; claim: Claim }>()
  for (const claim of claims)
    for (const statement of claim.statements) if (!once.has(statement.id)) once.set(statement.id, { statement, claim })
  return [...once.values()]
}

function statementOf(statement: Statement, claim: Claim, { story }: Story, addressOf: AddressOf) {
  const { id, report, source, via, origin, form, act, factuality, reportive, at, places } = statement
  const original = originalOf(statement, claim, story.reports)
  const language = story.reports.find((each) => each.id === report)?.language
  return {
    '@id': urn('statement', id),
    '@type': form === 'direct' ? 'Quotation' : 'Statement',
    text: places[0]?.words ?? '',
    ...(language === undefined ? {} : { inLanguage: language }),
    ...(source === null ? {} : { creditText: source }),
    wasAttributedTo: urn('origin', origin),
    ...(via.length === 0 ? {} : { contributor: via.map((name) => ({ '@type': 'Organization', name })) }),
    isPartOf: addressOf(report),
    wasQuotedFrom: addressOf(report),
    ...(original === undefined ? {} : { wasDerivedFrom: urn('statement', original.id) }),
    ...(at === null ? {} : { dateCreated: at }),
    act,
    factuality,
    reportive,
    hasTarget: places.map(({ span, words }) => ({
      '@type': 'SpecificResource',
      hasSource: addressOf(report),
      hasSelector: [
        { '@type': 'TextPositionSelector', start: span[0], end: span[1] },
        { '@type': 'TextQuoteSelector', exact: words },
      ],
    })),
  }
}

/** The statement that a copied report took over: of the same claim and origin, in the report that it copies. */
function originalOf({ report, origin }: Statement, { statements }: Claim, reports: readonly StoryReport[]) {
  const copyOf = reports.find(({ id }) => id === report)?.copyOf ?? null
  return copyOf === null ? undefined : statements.find((each) => each.report === copyOf && each.origin === origin)
}

function endOf(id: string, { claims }: Story): string {
  return urn(claims.some((claim) => claim.id === id) ? 'claim' : 'statement', id)
}
