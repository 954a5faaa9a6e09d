import type { Row, TreebankSentence } from './conllu.ts'

/**
 * The words of a sentence as the tokeniser makes them: one row for each surface token.
 *
 * The rule, which training and evaluation share. Rows that are written together («della» = di + la, «dirgli» = dir + gli)
 * become one. It takes part of speech, lemma, head and relation from the first of them whose head lies outside (so «della»
 * is the preposition, «dirgli» the verb, «auquel» the pronoun); the children of all become its own; a fused preposition
 * keeps the article's features, and a verb with a negation in it ("do" + "n't") is negated. Only where a later row begins with
 * an apostrophe or hyphen ("it" + "'s", «a» + «-t-il») do they stay apart, since there the tokeniser divides too.
 */
export function surfaceRows(sentence: TreebankSentence): Row[] {
  const { rows } = sentence
  /** The place of each row's surface token among them, from 1; by row number. */
  const places: number[] = [0]
  const groups: { form: string; numbers: number[] }[] = []
  const fused = new Map(
    sentence.fusions.filter((each) => !isDivided(each.form, sentence, each)).map((each) => [each.first, each]),
  )
  for (let number = 1; number <= rows.length; number++) {
    const fusion = fused.get(number)
    const last = fusion?.last ?? number
    const numbers: number[] = []
    for (let each = number; each <= last; each++) {
      numbers.push(each)
      places.push(groups.length + 1)
    }
    groups.push({ form: fusion?.form ?? rows[number - 1]?.form ?? '', numbers })
    number = last
  }
  return groups.map(({ form, numbers }, at) => {
    const members = numbers.flatMap((number) => rows[number - 1] ?? [])
    const main = members.find(({ head }) => places[head] !== at + 1) ?? members[0]
    if (main === undefined) throw new Error(`sentence ${sentence.id} has an empty token`)
    const feats = members.length > 1 ? featsOf(main, members) : main.feats
    return { form, lemma: main.lemma, upos: main.upos, feats, head: places[main.head] ?? 0, deprel: main.deprel }
  })
}

function isDivided(
  form: string,
  { rows }: TreebankSentence,
  { first, last }: { first: number; last: number },
): boolean {
  const parts = rows.slice(first - 1, last).map((row) => row.form)
  return parts.join('') === form && parts.slice(1).some((part) => /^['’-]/.test(part))
}

function featsOf({ upos, feats }: Row, members: readonly Row[]): string {
  const isNegated = members.some((row) => /(?:^|\|)Polarity=Neg/.test(row.feats) && row.upos === 'PART')
  if (isNegated) return [...feats.split('|').filter((pair) => pair !== '_'), 'Polarity=Neg'].join('|')
  const article = members.find((row) => row.upos === 'DET')
  if (upos !== 'ADP' || article === undefined) return feats
  return article.feats.includes('Definite=Def') ? 'Definite=Def|PronType=Art' : 'PronType=Art'
}
