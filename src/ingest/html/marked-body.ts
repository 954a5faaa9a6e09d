import { isProse } from './block-shape.ts'
import type { Judged } from './judge-blocks.ts'
import type { Place } from './outline.ts'

/** Names of the element that holds an article's text, as most systems for publishing write them. */
const bodyNames =
  /(?:^|\s)(?:entry-content|entry-text|entry|post-content|post-body|post-text|postcontent|postbody|article-body|article__body|articlebody|article-text|article__text|article-content|article__content|articlecontent|story-body|story__body|storybody|story-content|news-text|newstext|td-post-content|body-copy|texte-article|article_texte|single-content|content-body|rich-text)(?:\s|$)/i

/** Least length of text that is an article, and how far behind its headline it may begin, in blocks. */
const shortest = 250
const nearest = 40

/**
 * Where the page marks an element as the body of its article and Readability took something else, the body's paragraphs are
 * the text; where it took most of it, what it left out of the body's paragraphs is text as well.
 */
export function takeMarkedBody(judged: readonly Judged[], chosen: boolean[], title: number): void {
  const bodies = bodiesOf(judged)
  for (const { within } of bodies) {
    const prose = within.filter((at) => isText(judged[at]))
    const length = lengthOf(judged, prose)
    const voted = lengthOf(
      judged,
      prose.filter((at) => chosen[at]),
    )
    const first = prose[0] ?? 0
    if (length < shortest) continue
    if (voted > 0.3 * length) {
      for (const at of prose) chosen[at] = true
      return
    }
    const taken = lengthOf(
      judged,
      [...judged.keys()].filter((at) => chosen[at] && isText(judged[at])),
    )
    const near = title >= 0 && first > title - 3 && first < title + nearest
    if (!near && taken > length) continue
    chosen.fill(false)
    for (const at of within) if (isShown(judged[at])) chosen[at] = true
    return
  }
}

/** The elements that are marked as an article's body, the surest first, each with the numbers of its blocks. */
function bodiesOf(judged: readonly Judged[]): readonly { readonly within: readonly number[] }[] {
  const bodies = new Map<Place, { rank: number; within: number[] }>()
  judged.forEach(({ block }, at) => {
    for (let place: Place | null = block.place; place !== null; place = place.around) {
      const known = bodies.get(place)
      const rank = known?.rank ?? rankOf(place)
      if (rank === 0) continue
      if (known === undefined) bodies.set(place, { rank, within: [at] })
      else known.within.push(at)
    }
  })
  return [...bodies.values()].sort((a, b) => a.rank - b.rank)
}

function rankOf({ element }: Place): number {
  if (/\barticleBody\b/.test(element.getAttribute('itemprop') ?? '')) return 1
  return bodyNames.test(element.getAttribute('class') ?? '') ? 2 : 0
}

function isShown(one: Judged | undefined): boolean {
  return one !== undefined && !one.debris && !one.ofLinks
}

function isText(one: Judged | undefined): boolean {
  return one !== undefined && isShown(one) && isProse(one.block)
}

function lengthOf(judged: readonly Judged[], blocks: readonly number[]): number {
  return blocks.reduce((sum, at) => sum + (judged[at]?.block.words.length ?? 0), 0)
}
