// Invented reports as web pages, as many as are wanted and always the same ones: a report of about 400 words in one of five languages,
// in a page with menus, scripts, related links and a footer. Nobody is called so, and nothing of it happened.
import { randomNumbers } from './seeded-numbers.mjs'

const syllables =
  'bar bel cor dan dor fal fen gar hel kar kel lan lor mar mer nor pel ran ros sal sen tal tor val ver vin zor'.split(
    ' ',
  )

/** Sentences of a report in each language: {P} a person, {Q} another one, {T} a town, {O} an organisation, {N} and {M} numbers. */
const languages = [
  {
    code: 'it',
    title: 'Crolla un ponte a {T}, {N} feriti',
    sentences: [
      'Un ponte sul fiume è crollato lunedì mattina a {T}, ha detto il sindaco {P}.',
      'Secondo {O}, almeno {N} persone sono rimaste ferite e circa {M} famiglie hanno lasciato le case.',
      '«Non sappiamo ancora che cosa sia successo», ha dichiarato {Q}, che guida l’inchiesta.',
      'Il ministro dei Trasporti ha negato che i controlli fossero stati rinviati.',
      'Due operai sarebbero stati visti sul ponte poco prima del crollo.',
      '{O} ha fatto sapere che {M} vigili del fuoco lavorano sul posto da ieri sera.',
      'Interrogato dai giornalisti, {P} non ha voluto confermare la notizia.',
      'La strada resterà chiusa per {N} giorni, mentre i treni viaggiano con ritardi fino a {M} minuti.',
      'Nel quartiere si ricordano lavori simili, cominciati e mai finiti, e una lettera che nessuno aveva letto.',
    ],
  },
  {
    code: 'en',
    title: 'Bridge collapses in {T}, {N} hurt',
    sentences: [
      'A bridge over the river collapsed in {T} early on Monday, Mayor {P} said.',
      'At least {N} people were hurt and about {M} families had to leave their homes, according to {O}.',
      '“We do not know yet what happened,” said {Q}, who leads the inquiry.',
      'The transport minister denied that inspections had been put off.',
      'Two workers were allegedly seen on the bridge shortly before it fell.',
      '{O} said that {M} firefighters had been at the scene since last night.',
      'Asked by reporters, {P} declined to confirm the news.',
      'The road will stay closed for {N} days, and trains may be late by up to {M} minutes.',
      'People in the quarter remember works that were begun and never ended, and a letter that nobody had read.',
    ],
  },
  {
    code: 'fr',
    title: 'Un pont s’effondre à {T}, {N} blessés',
    sentences: [
      'Un pont sur le fleuve s’est effondré lundi matin à {T}, a annoncé le maire {P}.',
      'Selon {O}, au moins {N} personnes ont été blessées et environ {M} familles ont quitté leur maison.',
      '« Nous ne savons pas encore ce qui s’est passé », a déclaré {Q}, qui dirige l’enquête.',
      'Le ministre des Transports a démenti que les contrôles aient été reportés.',
      'Deux ouvriers auraient été vus sur le pont peu avant la chute.',
      '{O} a indiqué que {M} pompiers étaient sur place depuis hier soir.',
      'Interrogé par des journalistes, {P} n’a pas voulu confirmer la nouvelle.',
      'La route restera fermée pendant {N} jours, et les trains auront jusqu’à {M} minutes de retard.',
      'Dans le quartier on se souvient de travaux commencés et jamais finis, et d’une lettre que personne n’avait lue.',
    ],
  },
  {
    code: 'es',
    title: 'Se derrumba un puente en {T}, {N} heridos',
    sentences: [
      'Un puente sobre el río se derrumbó el lunes por la mañana en {T}, dijo el alcalde {P}.',
      'Según {O}, al menos {N} personas resultaron heridas y unas {M} familias dejaron sus casas.',
      '«Todavía no sabemos qué ha pasado», declaró {Q}, que dirige la investigación.',
      'El ministro de Transportes negó que las inspecciones se hubieran aplazado.',
      'Dos obreros habrían sido vistos en el puente poco antes del derrumbe.',
      '{O} informó de que {M} bomberos trabajan en el lugar desde anoche.',
      'Preguntado por los periodistas, {P} no quiso confirmar la noticia.',
      'La carretera seguirá cerrada durante {N} días, y los trenes llegarán hasta {M} minutos tarde.',
      'En el barrio se recuerdan obras empezadas y nunca acabadas, y una carta que nadie había leído.',
    ],
  },
  {
    code: 'de',
    title: 'Brücke in {T} eingestürzt, {N} Verletzte',
    sentences: [
      'Eine Brücke über den Fluss ist am Montagmorgen in {T} eingestürzt, sagte Bürgermeister {P}.',
      'Nach Angaben von {O} wurden mindestens {N} Menschen verletzt, und etwa {M} Familien mussten ihre Häuser verlassen.',
      '„Wir wissen noch nicht, was geschehen ist“, erklärte {Q}, der die Untersuchung leitet.',
      'Der Verkehrsminister bestritt, dass Prüfungen verschoben worden seien.',
      'Zwei Arbeiter sollen kurz vor dem Einsturz auf der Brücke gesehen worden sein.',
      '{O} teilte mit, dass {M} Feuerwehrleute seit gestern Abend vor Ort seien.',
      'Auf Fragen von Journalisten wollte {P} die Nachricht nicht bestätigen.',
      'Die Straße bleibt {N} Tage gesperrt, und Züge verspäten sich um bis zu {M} Minuten.',
      'Im Viertel erinnert man sich an Arbeiten, die begonnen und nie beendet wurden, und an einen Brief, den niemand gelesen hatte.',
    ],
  },
]

/** Pages without end, each `{ address, html }`. */
export function* madePages(seed = 1) {
  const random = randomNumbers(seed)
  const name = () => {
    const word = random.one(syllables) + random.one(syllables) + random.one(['a', 'o', 'en', 'is', 'u'])
    return word.charAt(0).toUpperCase() + word.slice(1)
  }
  for (let number = 0; ; number++) {
    const language = random.one(languages)
    const day = `2031-${String(1 + (Math.floor(number / 800) % 12)).padStart(2, '0')}-${String(1 + random.below(28)).padStart(2, '0')}`
    const words = { P: `${name()} ${name()}`, Q: `${name()} ${name()}`, T: name(), O: `${name()} ${name()}` }
    const fill = (text) =>
      text.replace(
        /\{([PQTONM])\}/g,
        (_, slot) => words[slot] ?? String(slot === 'N' ? 2 + random.below(60) : 100 + random.below(900)),
      )
    const paragraphs = []
    const order = [...language.sentences]
    for (let count = 0; count < 10; count++) {
      random.shuffle(order)
      paragraphs.push(`<p>${order.slice(0, 3).map(fill).join(' ')} ${name()}, ${name()}.</p>`)
    }
    const title = fill(language.title)
    const outlet = `https://outlet-${random.below(300)}.example`
    yield {
      address: `${outlet}/${day.replaceAll('-', '/')}/${number}`,
      html: pageAround({ title, body: paragraphs.join('\n'), day, code: language.code, outlet, random }),
    }
  }
}

/** A page as they are: most of it is not the report. */
function pageAround({ title, body, day, code, outlet, random }) {
  const links = (count) =>
    Array.from(
      { length: count },
      () =>
        `<li><a href="${outlet}/${random.below(1e6)}">${random.one(syllables)} ${random.one(syllables)} ${random.one(syllables)}</a></li>`,
    ).join('\n')
  const script = `<script>var c={${Array.from({ length: 400 }, () => `${random.one(syllables)}${random.below(1e6)}:"${random.below(1e9)}"`).join(',')}}</script>`
  return `<!doctype html>
<html lang="${code}"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:title" content="${title}"><meta property="article:published_time" content="${day}T08:00:00Z">
${script}</head><body>
<header><nav><ul>${links(60)}</ul></nav></header>
<main><article><h1>${title}</h1><time datetime="${day}T08:00:00Z">${day}</time>
${body}
</article><aside><h2>More</h2><ul>${links(40)}</ul></aside></main>
<footer><ul>${links(80)}</ul></footer>${script}</body></html>
`
}
