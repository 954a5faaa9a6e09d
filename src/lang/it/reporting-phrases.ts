import type { ReportingVerb } from '../language.ts'

/** Verbs that report only with the words that follow them: «rendere noto». */
// biome-ignore format: a table
export const reportingPhrases: readonly ReportingVerb[] = [
  { lemma: 'dare', kind: 'speech', act: 'assert', frames: ['that'], followedBy: ['notizia', 'conferma'] },
  { lemma: 'dichiarare', kind: 'speech', act: 'believe', frames: ['that', 'to', 'quote'], followedBy: [
    'certo', 'certa', 'certi', 'certe', 'convinto', 'convinta', 'convinti', 'convinte', 'persuaso', 'persuasa',
    'persuasi', 'persuase', 'sicuro', 'sicura', 'sicuri', 'sicure', 'fiducioso', 'fiduciosa', 'fiduciosi',
    'fiduciose'] },
  { lemma: 'dire', kind: 'speech', act: 'believe', frames: ['that', 'to', 'quote'], followedBy: [
    'certo', 'certa', 'certi', 'certe', 'convinto', 'convinta', 'convinti', 'convinte', 'persuaso', 'persuasa',
    'persuasi', 'persuase', 'sicuro', 'sicura', 'sicuri', 'sicure', 'fiducioso', 'fiduciosa', 'fiduciosi',
    'fiduciose'] },
  { lemma: 'dire', kind: 'speech', act: 'other', frames: ['that', 'to', 'quote'], followedBy: [
    'preoccupato', 'preoccupata', 'preoccupati', 'preoccupate', 'soddisfatto', 'soddisfatta', 'soddisfatti', 'soddisfatte',
    'favorevole', 'favorevoli', "d' accordo"] },
  { lemma: 'dire', kind: 'speech', act: 'promise', frames: ['that', 'to', 'quote'], followedBy: [
    'disposto', 'disposta', 'disposti', 'disposte', 'pronto', 'pronta', 'pronti', 'pronte', 'disponibile',
    'disponibili'] },
  { lemma: 'esprimere', kind: 'speech', act: 'other', frames: ['that'], followedBy: [
    'il timore', 'la convinzione', 'la speranza', 'la preoccupazione', "l' auspicio"] },
  { lemma: 'essere', kind: 'thought', act: 'believe', frames: ['that'], followedBy: [
    'convinto', 'convinta', 'convinti', 'convinte', 'persuaso', 'persuasa', 'persuasi', 'persuase', "dell' avviso",
    "dell' opinione", 'del parere'] },
  { lemma: 'essere', kind: 'decision', act: 'other', frames: ['to'], followedBy: [
    'intenzionato', 'intenzionata', 'intenzionati', 'intenzionate', 'deciso',
    'decisa', 'decisi', 'decise', 'determinato', 'determinata',
    'determinati', 'determinate'] },
  { lemma: 'avere', kind: 'decision', act: 'other', frames: ['to'], followedBy: [
    "l' obiettivo", "l' intenzione", 'intenzione', 'in programma', 'in mente'] },
  { lemma: 'fare', kind: 'speech', act: 'assert', frames: ['that', 'to', 'quote'], followedBy: [
    'sapere', 'notare', 'presente', 'osservare', 'rilevare', 'trapelare'] },
  { lemma: 'fare', kind: 'speech', act: 'assert', frames: ['that', 'to'], followedBy: [
    'capire', 'intendere', 'credere'] },
  { lemma: 'fare', kind: 'speech', act: 'assert', frames: ['quote'], followedBy: ['eco'] },
  { lemma: 'fare', kind: 'speech', act: 'demand', frames: ['quote'], followedBy: ['appello', 'un appello'],
    governs: ['a', 'al', 'alla', "all'", 'ai', 'agli', 'alle'], calls: true },
  { lemma: 'rivolgere', kind: 'speech', act: 'demand', frames: ['quote'], followedBy: ['un appello', "l' appello"],
    governs: ['a', 'al', 'alla', "all'", 'ai', 'agli', 'alle'], calls: true },
  { lemma: 'lanciare', kind: 'speech', act: 'demand', frames: ['quote'], followedBy: ['un appello', "l' appello"],
    governs: ['a', 'al', 'alla', "all'", 'ai', 'agli', 'alle', 'per', 'contro'], calls: true },
  { lemma: 'lanciare', kind: 'speech', act: 'warn', frames: ['that', 'quote'], followedBy: [
    "l' allarme", 'un allarme', "l' allerta", 'un monito', 'un avvertimento'] },
  { lemma: 'lasciare', kind: 'speech', act: 'assert', frames: ['that', 'to', 'quote'], followedBy: [
    'intendere', 'capire', 'trapelare'] },
  { lemma: 'mettere', kind: 'speech', act: 'assert', frames: ['that', 'quote'], followedBy: [
    'in chiaro', 'in evidenza', 'in luce', 'in rilievo'] },
  { lemma: 'mettere', kind: 'speech', act: 'warn', frames: ['that', 'quote'], followedBy: ['in guardia'],
    governs: ['da', 'dal', 'dallo', "dall'", 'dalla', 'dai', 'dagli', 'dalle', 'contro', 'su', 'sul', 'sulla', 'sui', 'sulle', "sull'"] },
  { lemma: 'mettere', kind: 'speech', act: 'deny', frames: ['that', 'object'], followedBy: [
    'in dubbio', 'in discussione'] },
  { lemma: 'parlare', kind: 'speech', act: 'assert', frames: ['indefinite', 'quote'], followedBy: [
    'di', "d'", 'del', 'dello', "dell'", 'della', 'dei', 'degli', 'delle'] },
  { lemma: 'prendere', kind: 'speech', act: 'assert', frames: ['that'], followedBy: ['atto'] },
  { lemma: 'puntare', kind: 'speech', act: 'accuse', frames: ['quote'], followedBy: ['il dito'] },
  { lemma: 'rendere', kind: 'speech', act: 'assert', frames: ['that', 'to', 'quote'], followedBy: [
    'noto', 'nota', 'noti', 'note'] },
  { lemma: 'rincarare', kind: 'speech', act: 'assert', frames: ['quote'], followedBy: ['la dose'] },
  { lemma: 'rinunciare', kind: 'decision', act: 'other', frames: ['to', 'object'], followedBy: [
    'a', 'ad', 'al', 'allo', "all'", 'alla', 'ai', 'agli', 'alle'] },
  { lemma: 'tagliare', kind: 'speech', act: 'assert', frames: ['quote'], followedBy: ['corto'] },
  { lemma: 'venire', kind: 'perception', act: 'assert', frames: ['that', 'to'], followedBy: ['a sapere'] },
]
