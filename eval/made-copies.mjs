// Makes copies of a report as outlets make them, and reports that only look like copies, always the same for one start. The
// sentences around them are written for this file; the transliterations are those that newspapers use for one another's names.

const wordPattern = /[\p{L}\p{M}\p{N}]+/gu

/** What stands around reports on pages: some of it the reader knows for boilerplate, some it does not. */
const pageLines = {
  it: [
    'di Redazione Esteri',
    'Condividi su Facebook Twitter WhatsApp',
    'Leggi anche: Il ponte sul Sarno riapre dopo tre mesi di lavori, festa in paese',
    'LEGGI ANCHE',
    'Maltempo, scuole chiuse in sei comuni della costa',
    '© RIPRODUZIONE RISERVATA',
    'con informazioni di Norvapress',
    'Iscriviti alla nostra newsletter: ogni mattina alle sette le notizie che contano, scelte per te dalla redazione.',
    'Il tuo abbonamento ci aiuta a restare liberi: da oggi il primo mese costa un euro, e puoi disdire quando vuoi.',
    'I più letti della settimana',
    'Foto d’archivio',
    'Commenta per primo questo articolo: i commenti sono moderati e appaiono dopo qualche minuto.',
  ],
  fr: [
    'Par la rédaction avec agences',
    'Partager sur Facebook Twitter WhatsApp',
    'Lire aussi : Le pont de la Vesle rouvre après trois mois de travaux',
    'À LIRE AUSSI',
    'Intempéries : six écoles fermées sur la côte',
    'Tous droits réservés',
    'avec Norvapress',
    'Inscrivez-vous à notre lettre : chaque matin à sept heures, les nouvelles qui comptent, choisies par la rédaction.',
    'Votre abonnement nous aide à rester libres : le premier mois coûte un euro, et vous pouvez arrêter à tout moment.',
    'Les plus lus de la semaine',
    'Photo d’archives',
    'Soyez le premier à commenter cet article : les commentaires paraissent après quelques minutes.',
  ],
  es: [
    'Por Redacción Internacional',
    'Compartir en Facebook Twitter WhatsApp',
    'Lea también: El puente de Arlanza reabre tras tres meses de obras, con fiesta en el pueblo',
    'LEA TAMBIÉN',
    'Temporal: cierran seis escuelas de la costa',
    'Todos los derechos reservados',
    'con información de Norvapress',
    'Suscríbase a nuestro boletín: cada mañana a las siete, las noticias que importan, elegidas por la redacción.',
    'Su suscripción nos ayuda a seguir libres: el primer mes cuesta un euro, y puede dejarlo cuando quiera.',
    'Lo más leído de la semana',
    'Foto de archivo',
    'Sea el primero en comentar este artículo: los comentarios aparecen al cabo de unos minutos.',
  ],
}

const headlines = {
  it: [
    'Che cosa sappiamo finora',
    'Gli ultimi sviluppi, ora per ora',
    'La crisi vista da vicino',
    'Tensione alle stelle',
  ],
  fr: ['Ce que l’on sait', 'Les derniers développements', 'Une crise vue de près', 'La tension monte encore'],
  es: ['Lo que se sabe hasta ahora', 'Las últimas novedades', 'La crisis vista de cerca', 'La tensión va en aumento'],
}

/** Names as different newspapers write them, and changes of letters by which others differ. */
const spellings = [
  ['Gheddafi', 'Gaddafi', 'Gadafi', 'Kadhafi', 'Qaddafi', 'Khaddafi'],
  ['Mubarak', 'Moubarak', 'Mubárak'],
  ['Morsi', 'Mursi', 'Morsy'],
  ['Bengasi', 'Benghazi', 'Bengazi'],
  ['Misurata', 'Misrata', 'Misratah'],
  ['Mohammed', 'Mohamed', 'Muhammad', 'Mahomet'],
  ['Hussein', 'Husein', 'Houssein'],
  ['Sarkozy', 'Sarkozi'],
  ['Obama', 'Obamah'],
  ['Osama', 'Usama', 'Oussama'],
]
const letterChanges = [
  [/ou/g, 'u'],
  [/k/g, 'c'],
  [/gh/g, 'g'],
  [/(?<=\p{L})i(?=\p{L})/gu, 'y'],
  [/dj/g, 'j'],
  [/(?<=\p{L})e(?=\p{L})/gu, 'a'],
  [/sch|sh/g, 'ch'],
  [/z/g, 's'],
  [/(\p{L})\1/gu, '$1'],
  [/kh/g, 'h'],
]

const linesOf = (text) => text.split('\n').filter((line) => line.trim() !== '')
const countWords = (text) => (text.match(wordPattern) ?? []).length
const pick = (list, next) => list[Math.floor(next() * list.length)]

function shuffled(list, next) {
  const left = [...list]
  return list.map(() => left.splice(Math.floor(next() * left.length), 1)[0])
}

/** The paragraphs of a text; of a text in one line, its sentences. */
function pieces(text) {
  const lines = linesOf(text)
  return lines.length > 2 ? lines : lines.flatMap((line) => line.split(/(?<=[.!?]["”»]?)\s+(?=\p{Lu})/u))
}

/** A text of fewer words is no copy of anything, by definition: none is cut so short. */
const fewestWords = 40
const cut = (text, shorten) => {
  const shortened = shorten(text)
  return countWords(shortened) < fewestWords ? text : shortened
}

const withoutEnd = (text) => {
  const all = pieces(text)
  const wanted = (countWords(text) * 2) / 3
  let words = 0
  return all
    .filter((line, place) => {
      words += countWords(line)
      return place === 0 || words <= wanted
    })
    .join('\n')
}
const withoutBeginning = (text) => {
  const all = pieces(text)
  const first = all.findIndex((line) => countWords(line) >= 12)
  return all.filter((_, i) => i !== Math.max(first, 0)).join('\n')
}
const reordered = (text, next) => shuffled(pieces(text), next).join('\n')
const withoutDiacritics = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC')

function respelled(text, next) {
  const chosen = new Map()
  const spell = (word) => {
    const known = spellings.find((names) => names.includes(word))
    if (known) return pick(known, next)
    return letterChanges.reduce((now, [from, to]) => (next() < 0.3 ? now.replace(from, to) : now), word)
  }
  const named = text.replace(/(?<=\p{L}[,;]? )\p{Lu}[\p{L}\p{M}]{3,}/gu, (word) => {
    if (!chosen.has(word)) chosen.set(word, spell(word))
    return chosen.get(word)
  })
  return next() < 0.5 ? withoutDiacritics(named) : named
}

/** One word in fifteen changed or dropped, one sentence in four joined to the one before, some paragraphs run together. */
function edited(text, next) {
  const words = text.match(wordPattern) ?? []
  return text
    .replace(wordPattern, (word) => (next() >= 1 / 15 ? word : next() < 0.5 ? '' : pick(words, next)))
    .replace(/\. (\p{Lu})/gu, (all, letter) => (next() < 0.25 ? `, ${letter.toLowerCase()}` : all))
    .replace(/\n+/g, (all) => (next() < 0.15 ? ' ' : all))
}

function withPageLines(text, language, next) {
  const mixed = shuffled(pageLines[language], next)
  const lines = linesOf(text)
  const between = mixed.splice(0, 3)
  for (const line of between) lines.splice(1 + Math.floor(next() * lines.length), 0, line)
  return [...mixed.splice(0, 3), ...lines, ...mixed.splice(0, 4)].join('\n')
}

const withHeadline = (text, language, next) => {
  const [first = '', ...others] = linesOf(text)
  const old = countWords(first) < 20 && !/[.!?]$/u.test(first) && others.length > 1
  return [pick(headlines[language], next), ...(old ? others : [first, ...others])].join('\n')
}

/** The ways of copying, by their names in the answer. */
export const waysOfCopying = {
  'word for word': (text) => text,
  'last third cut': (text) => cut(text, withoutEnd),
  'first paragraph cut': (text) => cut(text, withoutBeginning),
  'paragraphs in another order': (text, _, next) => reordered(text, next),
  'names respelled': (text, _, next) => respelled(text, next),
  'diacritics dropped': withoutDiacritics,
  'new headline': withHeadline,
  'mixed with page lines': withPageLines,
  'lightly edited': (text, _, next) => edited(text, next),
  'cut, mixed with page lines': (text, language, next) => withPageLines(cut(text, withoutEnd), language, next),
  'another order, respelled, edited': (text, _, next) => edited(respelled(reordered(text, next), next), next),
  'all of it': (text, language, next) => {
    const left = reordered(cut(cut(text, withoutEnd), withoutBeginning), next)
    return withPageLines(withHeadline(edited(respelled(left, next), next), language, next), language, next)
  },
}

/** The longest paragraph of a text, as far as 90 words. */
function longestParagraph(text) {
  const longest = linesOf(text).reduce((best, line) => (countWords(line) > countWords(best) ? line : best), '')
  const words = [...longest.matchAll(wordPattern)]
  const end = words[89]
  return end === undefined ? longest : `${longest.slice(0, end.index + end[0].length)}.`
}

/** A passage that is at most a third of what it is put into; an empty text where none is. */
function passageFor(host, source) {
  const passage = longestParagraph(source)
  return countWords(passage) * 2 <= countWords(host) && countWords(passage) >= 15 ? passage : ''
}

/** Reports that share a passage with `source` and are no copies of it, by what they are; `others` are by other hands. */
export const waysOfSharing = {
  'an update with one old paragraph': (source, [other]) => joined(other, passageFor(other, source)),
  'the same long quotation': (source, [other]) => {
    const passage = passageFor(other, source)
    return passage === '' ? '' : joined(other, `«${passage.replace(/[«»"“”]/gu, '')}»`)
  },
  'a live blog with an agency paragraph': (source, others, next) => {
    const host = shuffled(others.map(longestParagraph), next).join('\n')
    return joined(host, passageFor(host, source))
  },
}

const joined = (host, passage) => {
  if (passage === '') return ''
  const [first, ...others] = linesOf(host)
  return [first, passage, ...others].join('\n')
}
