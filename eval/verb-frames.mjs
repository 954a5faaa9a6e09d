// Puts every reporting verb of a language into the frames that its lexicon gives it, in sentences of our own, and tells where
// nothing or nobody is read. Run after `npm run build`:
//   node eval/verb-frames.mjs [LANGUAGE ...]
// A verb that is missing here is missing in every text; what it should say is read in the sentence.
import { join } from 'node:path'
import { analyse } from '../dist/analysis/analyse.js'
import { inflect } from '../dist/analysis/inflect.js'
import { languages } from '../dist/lang/languages.js'
import { loadEngines } from '../dist/weights/load-engine.js'

const engineOf = loadEngines(join(import.meta.dirname, '../weights'))
const draft = { input: 'frames', id: null, url: null, outlet: null, headline: null, byline: null, date: '2031-03-05' }

/** FINITE stands for the third person, PARTICIPLE for the past participle. */
const sentences = {
  it: {
    that: [
      'Il ministro FINITE che il ponte è chiuso.',
      'Il ministro, interpellato, ha PARTICIPLE che il ponte è chiuso.',
    ],
    to: [
      'Il ministro FINITE di aver ricevuto una lettera.',
      'Il ministro ha PARTICIPLE ieri di aver ricevuto una lettera.',
    ],
    quote: [
      '«Il ponte è chiuso», ha PARTICIPLE a margine del vertice Rita Sarti.',
      '«Il ponte», FINITE la ministra, «resta chiuso».',
    ],
  },
  fr: {
    that: ['Le ministre FINITE que le pont est fermé.', 'Le ministre, interrogé, a PARTICIPLE que le pont est fermé.'],
    to: ['Le ministre a PARTICIPLE mardi avoir reçu une lettre.'],
    quote: [
      '« Le pont est fermé », a PARTICIPLE mardi soir Rita Sarti.',
      'Le maire a PARTICIPLE : « Le pont est fermé ».',
    ],
  },
  es: {
    that: [
      'El ministro FINITE que el puente está cerrado.',
      'El ministro, preguntado, ha PARTICIPLE que el puente está cerrado.',
    ],
    to: [
      'El ministro FINITE haber recibido una carta.',
      'El ministro ha PARTICIPLE este martes haber recibido una carta.',
    ],
    quote: ['«El puente está cerrado», FINITE Rita Sarti.', '"El puente", FINITE la ministra, "sigue cerrado".'],
  },
  de: {
    that: [
      'Der Minister FINITE, dass die Brücke gesperrt ist.',
      'Der Minister hat am Dienstag PARTICIPLE, dass die Brücke gesperrt ist.',
    ],
    bare: ['Der Minister FINITE, die Brücke sei gesperrt.', 'Die Brücke sei gesperrt, FINITE der Minister.'],
    to: [
      'Der Minister FINITE, einen Brief erhalten zu haben.',
      'Der Minister hat PARTICIPLE, einen Brief erhalten zu haben.',
    ],
    quote: ['»Die Brücke ist gesperrt«, FINITE am Abend der Minister.'],
  },
  en: {
    that: [
      'The minister FINITE that the bridge is closed.',
      'The minister, asked by reporters, FINITE on Tuesday that the bridge is closed.',
    ],
    to: ['The minister FINITE to close the bridge.'],
    quote: ['“The bridge is closed,” FINITE Rita Sarti.', '“The bridge,” the minister FINITE, “is closed.”'],
  },
}

/** The forms that the sentences ask for: reports in Italian and French are told in the present, others in the past. */
function formsOf(lemma, language) {
  const forms = inflect(lemma, language.conjugations)
  const third = forms.filter(
    ({ mood, person, number }) => mood === 'indicative' && person === 3 && number === 'singular',
  )
  const tense = ['it', 'fr'].includes(language.code) ? 'present' : 'past'
  return {
    FINITE: (third.find((form) => form.tense === tense) ?? forms.find((form) => form.tense === 'past'))?.form,
    PARTICIPLE: forms.find(({ mood, tense: time }) => mood === 'participle' && time === 'past')?.form,
  }
}

function readIn(language, text) {
  const { attributions } = analyse({ ...draft, language, text }, languages, engineOf, () => null)
  const found = attributions.find(({ nestedIn }) => nestedIn === null)
  if (found === undefined) return 'nothing'
  return found.source.length === 0 ? 'nobody' : 'read'
}

for (const code of process.argv.length > 2 ? process.argv.slice(2) : Object.keys(sentences)) {
  const language = languages.get(code)
  if (language === undefined || sentences[code] === undefined) {
    console.error(`${code}: there are sentences for ${Object.keys(sentences).join(', ')}.`)
    process.exit(2)
  }
  for (const [frame, texts] of Object.entries(sentences[code]))
    for (const text of texts) {
      const seen = { read: [], nothing: [], nobody: [] }
      for (const { lemma, frames, followedBy } of language.reportingVerbs) {
        const forms = formsOf(lemma, language)
        const needed = Object.keys(forms).find((name) => text.includes(name))
        if (followedBy !== undefined || !frames.includes(frame) || forms[needed] === undefined) continue
        seen[readIn(code, text.replace(needed, forms[needed]))].push(lemma)
      }
      const missing = ['nothing', 'nobody'].flatMap((kind) =>
        seen[kind].length > 0 ? `${kind}: ${seen[kind].join(' ')}` : [],
      )
      const all = seen.read.length + seen.nothing.length + seen.nobody.length
      console.log(
        `${code} ${frame.padEnd(6)} ${seen.read.length} of ${all}  ${text}${missing.map((one) => `\n    ${one}`).join('')}`,
      )
    }
}
