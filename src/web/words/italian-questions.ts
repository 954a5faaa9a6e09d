import type { SearchWords, SourceWords, StoryPartWords } from './ledger-question-words.ts'
import type { Words } from './words.ts'

const count = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`)
const times = (n: number) => (n === 1 ? 'una volta' : `${n} volte`)

export const italianSearch: SearchWords = {
  title: 'Cerca',
  everywhere: 'Cerca in tutti gli articoli',
  words: 'Parole',
  wordsHint: 'In qualunque ordine e forma; tra «virgolette», una dopo l’altra.',
  language: 'Lingua degli articoli',
  anyLanguage: 'qualunque',
  source: 'Nome di una fonte',
  since: 'Pubblicati dal',
  send: 'Cerca',
  found: (n) => count(n, 'articolo trovato', 'articoli trovati'),
  shown: (n) => `Si mostrano i ${n} più vicini: con più parole se ne trovano meno.`,
  nothing: 'Nessun articolo contiene queste parole.',
  whoSays: 'Chi lo dice lì',
  whoSaidTitle: 'Chi lo ha detto, dal primo in poi',
  saidFound: (n) => count(n, 'dichiarazione contiene queste parole', 'dichiarazioni contengono queste parole'),
  whoSaid: 'Chi lo ha detto',
  leftOut: (n) => `Non si è guardato in ${count(n, 'altra storia', 'altre storie')}.`,
}

export const italianSources: SourceWords = {
  register: 'Fonti',
  registerExplained:
    'Chi è nominato come fonte: prima chi lo è in più articoli. Due persone con lo stesso nome qui sono una sola voce, e chi è nominato in due modi ne ha due.',
  none: 'Nessun articolo nomina ancora una fonte.',
  source: 'Fonte',
  explained: 'Che cosa ha detto, in qualunque storia, nel tempo. Si conta, non si giudica.',
  reach: (reports, stories) => `${reports} in ${count(stories, 'storia', 'storie')}`,
  acts: {
    assert: (n) => `ha affermato ${times(n)}`,
    confirm: (n) => `ha confermato ${times(n)}`,
    deny: (n) => `ha smentito ${times(n)}`,
    'decline-to-confirm': (n) => `non ha confermato ${times(n)}`,
    believe: (n) => `ha ritenuto ${times(n)}`,
    warn: (n) => `ha avvertito ${times(n)}`,
    accuse: (n) => `ha accusato ${times(n)}`,
    demand: (n) => `ha chiesto con forza ${times(n)}`,
    promise: (n) => `ha promesso ${times(n)}`,
    order: (n) => `ha ordinato ${times(n)}`,
    ask: (n) => `ha domandato ${times(n)}`,
    other: (n) => `si è espressa altrimenti ${times(n)}`,
  },
  deniedLater: (n) => (n === 0 ? 'nessuna poi smentita da altri' : `${n} poi smentite da altri`),
  takenBack: (n) => (n === 0 ? 'nessuna ritirata' : `${n} ritirate`),
  deniedBy: 'poi smentito da',
  takenBackBy: 'ritirato',
  grade: (letter, by) => `grado ${letter} dato da ${by}`,
}

export const italianGrades: Words['grades'] = {
  A: 'del tutto affidabile',
  B: 'di solito affidabile',
  C: 'abbastanza affidabile',
  D: 'di solito non affidabile',
  E: 'inaffidabile',
  F: 'affidabilità non giudicabile',
}

export const italianPart: StoryPartWords = {
  history: 'Storia di questa affermazione',
  howItCame: 'Come si è formata',
  bears: 'Che cosa la riguarda',
  wholeStory: 'Tutta la storia',
  onlyQuestion: 'Solo questa questione',
  sinceLabel: 'Solo ciò che è cambiato dal',
  sinceHint: 'Per esempio 2024-10-21 o 2024-10.',
  sinceSend: 'Mostra',
  sinceShown: (date, n) =>
    `Si mostra solo ciò che è cambiato (dal: ${date}): ${count(n, 'cambiamento', 'cambiamenti')}.`,
  undated: (n) => `${count(n, 'cambiamento', 'cambiamenti')} senza data non si mostra.`,
  copies: 'Copie',
  copiesExplained:
    'Articoli che danno lo stesso testo, con quello che lo ha dato per primo. Una copia aggiunge una testata, mai un’origine; in che cosa differisce sta sotto.',
  noCopies: 'Nessun articolo di questa storia è copia di un altro.',
  firstGiven: 'lo ha dato per prima',
  sameWords: 'Le stesse parole.',
  translated: 'Una traduzione: le parole non si confrontano.',
  headlines: 'titolo',
  differences: { dropped: 'tolto', added: 'aggiunto', altered: 'cambiato', moved: 'spostato' },
  inOriginal: 'prima',
  inCopy: 'qui',
}
