import { isElement, isText, type PageDocument, type PageElement, type PageNode } from '../page-document.ts'

/** An element that may tell something of the page: by its tag, its class, or a property that it has. */
export interface Stretch {
  readonly tag: string
  /** Its class, id, itemprop and rel, in lower case. */
  readonly names: string
  /** What it says to machines: `datetime`, `content`, or a `title` with digits. */
  readonly machine: string | null
  /** Where its words stand in the survey's text. */
  readonly start: number
  end: number
  readonly region: Region | null
}

/** What holds something else than the page's own report, by its name: navigation, comments, other reports. */
export interface Region {
  readonly start: number
  end: number
  /** Whether it holds what others wrote, rather than links and tools that may stand in a report's own head. */
  readonly isOthers: boolean
}

/** One line of the page as it is seen. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly region: Region | null
}

/** What a page holds that may tell of itself, gathered in one walk. */
export interface PageSurvey {
  /** The names in lower case, in the order of the page. */
  readonly metas: readonly { readonly name: string; readonly value: string }[]
  readonly links: readonly { readonly rel: string; readonly href: string }[]
  /** Scripts of type application/ld+json, as they are. */
  readonly linkedData: readonly string[]
  readonly title: string
  /** The language that the outermost element declares; empty where none. */
  readonly declaredLanguage: string
  /** The visible words, single-spaced, one block a line. */
  readonly text: string
  readonly lines: readonly Line[]
  readonly stretches: readonly Stretch[]
}

/** More than any report: what stands behind tells nothing of it. */
const limits = { characters: 2_000_000, stretches: 20_000, metas: 2_000, names: 300, value: 2_000, script: 1_000_000 }

const inLine = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)
const unread = new Set(
  'script style noscript template svg math iframe object video audio canvas select textarea'.split(' '),
)
const telling =
  /date|time|publi|posted|byline|aut[eho]|writer|redakt|verfasser|firma|creator|signatur|headline|title|vcard|kuerzel/
const asideTags = new Set(['nav', 'aside', 'form'])
const toolNames =
  /(?:^|[\s_-])(?:sidebar|widgets?|newsletter|teasers?|nav|navigation|navbar|menu|promo|latest|archives?|breadcrumbs?|cookies?|ticker|carousel|read-?more)(?:$|[\s_-])/
const othersNames =
  /(?:^|[\s_-])(?:comments?|commentlist|disqus|related|recommend\w*|most-?(?:read|popular|viewed)|popular|trending|more-?(?:from|stories|news)|follow-?list)(?:$|[\s_-])/
/** What holds the whole page, whatever it is called. */
const wholePage = new Set(['html', 'body', 'main', 'article'])

/** Gathers what tells something of a page, going through it once, however large or deep it is. */
export function surveyPage(document: PageDocument): PageSurvey {
  return new Walk().through(document.documentElement)
}

interface Told {
  readonly isTelling: boolean
  readonly isTool: boolean
  readonly isOthers: boolean
}

interface Open {
  readonly element: PageElement
  readonly stretch: Stretch | null
  readonly region: Region | null
  readonly block: boolean
  /** Whether its region begins with it. */
  readonly opens: boolean
  next: PageNode | null
}

class Walk {
  private readonly metas: { name: string; value: string }[] = []
  private readonly links: { rel: string; href: string }[] = []
  private readonly linkedData: string[] = []
  private readonly lines: Line[] = []
  private readonly stretches: Stretch[] = []
  private readonly pieces: string[] = []
  private readonly told = new Map<string, Told>()
  private title = ''
  private length = 0
  private lineStart = 0
  private last = '\n'

  through(root: PageElement): PageSurvey {
    const open: Open[] = []
    this.enter(root, null, open)
    for (let current = open.at(-1); current !== undefined; current = open.at(-1)) {
      const node = current.next
      if (node === null || this.length > limits.characters) {
        open.pop()
        this.leave(current)
        continue
      }
      current.next = node.nextSibling
      if (isElement(node)) this.enter(node, current.region, open)
      else if (isText(node)) this.write(node.textContent ?? '')
    }
    this.endLine(null)
    return {
      metas: this.metas,
      links: this.links,
      linkedData: this.linkedData,
      title: this.title,
      declaredLanguage: root.getAttribute('lang') ?? root.getAttribute('xml:lang') ?? '',
      text: this.pieces.join(''),
      lines: this.lines,
      stretches: this.stretches,
    }
  }

  private enter(element: PageElement, around: Region | null, open: Open[]): void {
    const tag = element.localName
    if (tag === 'script') this.script(element)
    if (tag === 'meta') this.meta(element)
    if (tag === 'link') this.link(element)
    if (tag === 'title' && this.title === '') this.title = (element.textContent ?? '').trim().slice(0, limits.value)
    if (unread.has(tag) || tag === 'title') return
    const block = !inLine.has(tag)
    const names = namesOf(element)
    if (block) this.endLine(around)
    else this.joint()
    const told = this.toldBy(names)
    const isNamed = !wholePage.has(tag)
    const isOthers = isNamed && told.isOthers
    const opens = isOthers || asideTags.has(tag) || (isNamed && told.isTool)
    const region = opens
      ? { start: this.length, end: Number.POSITIVE_INFINITY, isOthers: isOthers || around?.isOthers === true }
      : around
    const stretch = this.stretchOf(element, tag, names, region)
    open.push({ element, stretch, region, block, opens, next: element.firstChild })
  }

  private leave({ stretch, block, region, opens }: Open): void {
    if (stretch !== null) stretch.end = this.length
    if (opens && region !== null) region.end = this.length
    if (block) this.endLine(region)
    else this.joint()
  }

  /** What names say; on one page the same ones come again and again. */
  private toldBy(names: string): Told {
    const known = this.told.get(names)
    if (known !== undefined) return known
    const told = { isTelling: telling.test(names), isTool: toolNames.test(names), isOthers: othersNames.test(names) }
    this.told.set(names, told)
    return told
  }

  private stretchOf(element: PageElement, tag: string, names: string, region: Region | null): Stretch | null {
    const property = element.getAttribute('itemprop') !== null
    if (!property && tag !== 'time' && !/^h[1-4]$/.test(tag) && !this.toldBy(names).isTelling) return null
    if (this.stretches.length >= limits.stretches) return null
    const stretch = { tag, names, machine: machineOf(element), start: this.length, end: this.length, region }
    this.stretches.push(stretch)
    return stretch
  }

  private script(element: PageElement): void {
    if (!/ld\+json/i.test(element.getAttribute('type') ?? '')) return
    this.linkedData.push((element.textContent ?? '').slice(0, limits.script))
  }

  private meta(element: PageElement): void {
    const value = element.getAttribute('content')
    if (value === null || this.metas.length >= limits.metas) return
    for (const attribute of ['property', 'name', 'http-equiv']) {
      const name = element.getAttribute(attribute)
      if (name) this.metas.push({ name: name.trim().toLowerCase(), value: value.slice(0, limits.value).trim() })
    }
  }

  private link(element: PageElement): void {
    const rel = element.getAttribute('rel')
    const href = element.getAttribute('href')
    if (rel && href && this.links.length < limits.metas) this.links.push({ rel: rel.toLowerCase(), href })
  }

  private write(text: string): void {
    let words = text.replace(/\s+/g, ' ')
    if (this.last === '\n' || this.last === ' ') words = words.replace(/^ /, '')
    if (words === '') return
    this.put(words)
  }

  /** Between two elements of one line pages often have a gap that only their style sheet makes: "2022Ada", "byAda". */
  private joint(): void {
    if (/[\p{Ll}\d]/u.test(this.last)) this.put(gap)
  }

  private endLine(region: Region | null): void {
    if (this.last === '\n') return
    this.lines.push({ start: this.lineStart, end: this.length, region })
    this.put('\n')
    this.lineStart = this.length
  }

  private put(words: string): void {
    this.pieces.push(words)
    this.length += words.length
    this.last = words.slice(-1)
  }
}

/** The words between two places of a survey's text, as a person sees them. */
export function wordsBetween({ text }: PageSurvey, start: number, end: number): string {
  const words = text.slice(start, end)
  if (!words.includes(gap)) return words.trim()
  return words
    .replace(/(?<=[\p{Ll}\d])\u200b(?=[\p{Lu}\d])/gu, ' ')
    .replaceAll(gap, '')
    .trim()
}

/** Stands where two elements of a line meet; a word that runs through both has it inside. */
const gap = '\u200b'

function namesOf(element: PageElement): string {
  let names = ''
  for (const name of ['class', 'id', 'itemprop', 'rel']) {
    const value = element.getAttributeNode(name)?.value ?? ''
    if (value !== '') names += names === '' ? value : ` ${value}`
  }
  return names.slice(0, limits.names).toLowerCase()
}

function machineOf(element: PageElement): string | null {
  const said = element.getAttribute('datetime') ?? element.getAttribute('content')
  if (said !== null && said.trim() !== '') return said.trim().slice(0, limits.value)
  const title = element.getAttribute('title')
  return title !== null && /\d/.test(title) ? title.trim().slice(0, limits.value) : null
}

/** The first value that is not empty of the first of these names that has one; empty where none has. */
export function metaValue({ metas }: PageSurvey, names: readonly string[]): string {
  for (const wanted of names) {
    const found = metas.find(({ name, value }) => name === wanted && value !== '')
    if (found !== undefined) return found.value
  }
  return ''
}
