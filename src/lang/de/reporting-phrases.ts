import type { ReportingVerb } from '../language.ts'

/**
 * Verbs that report only with the words that follow them: «weist darauf hin», «teilte mit». A particle is found behind
 * its verb only where nothing but adverbs stands between them.
 */
// biome-ignore format: a table
export const reportingPhrases: readonly ReportingVerb[] = [
  { lemma: 'beharren', kind: 'speech', act: 'demand', frames: ['that', 'to'], followedBy: ['darauf'] },
  { lemma: 'bestehen', kind: 'speech', act: 'demand', frames: ['that', 'to'], followedBy: ['darauf'] },
  { lemma: 'bringen', kind: 'speech', act: 'assert', frames: ['that'], followedBy: [
    'zum ausdruck', 'zur sprache', 'ins spiel', 'vor'] },
  { lemma: 'deuten', kind: 'speech', act: 'assert', frames: ['that', 'quote'], followedBy: ['an'] },
  { lemma: 'deuten', kind: 'speech', act: 'assert', frames: ['that'], followedBy: ['darauf hin', 'hin'] },
  { lemma: 'erkennen', kind: 'speech', act: 'confirm', frames: ['that'], followedBy: ['an'] },
  { lemma: 'drängen', kind: 'speech', act: 'demand', frames: ['that', 'to'], followedBy: ['darauf'] },
  { lemma: 'dringen', kind: 'speech', act: 'demand', frames: ['that', 'to'], followedBy: ['darauf'] },
  { lemma: 'fassen', kind: 'speech', act: 'assert', frames: ['quote'], followedBy: ['zusammen'] },
  { lemma: 'finden', kind: 'perception', act: 'assert', frames: ['that'], followedBy: ['heraus'] },
  { lemma: 'fordern', kind: 'speech', act: 'demand', frames: ['someone-to'], followedBy: ['auf'] },
  { lemma: 'fordern', kind: 'speech', act: 'demand', frames: ['quote'], followedBy: ['ein'] },
  { lemma: 'fügen', kind: 'speech', act: 'assert', frames: ['that', 'bare', 'quote'], followedBy: ['hinzu', 'an'] },
  { lemma: 'führen', kind: 'speech', act: 'assert', frames: ['that', 'bare', 'quote'], followedBy: ['aus', 'an'] },
  { lemma: 'geben', kind: 'speech', act: 'assert', frames: ['that', 'bare', 'to', 'quote'], followedBy: [
    'an', 'bekannt', 'vor', 'zu protokoll', 'zu bedenken', 'zu verstehen'] },
  { lemma: 'geben', kind: 'thought', act: 'believe', frames: ['that', 'bare', 'quote'], followedBy: [
    'zuversichtlich', 'optimistisch', 'überzeugt'] },
  { lemma: 'geben', kind: 'speech', act: 'confirm', frames: ['that', 'bare', 'to', 'quote'], followedBy: ['zu'] },
  { lemma: 'gehen', kind: 'thought', act: 'believe', frames: ['that', 'bare'], followedBy: ['davon aus'] },
  { lemma: 'gehen', kind: 'writing', act: 'assert', frames: ['that', 'bare'], followedBy: ['hervor'], foundIn: ['aus'] },
  { lemma: 'gestehen', kind: 'speech', act: 'confirm', frames: ['that', 'bare', 'to', 'quote'], followedBy: ['ein'] },
  { lemma: 'halten', kind: 'speech', act: 'accuse', frames: ['that', 'to'], followedBy: ['vor'] },
  { lemma: 'halten', kind: 'thought', act: 'believe', frames: ['that', 'to'], followedBy: [
    'für möglich', 'für unmöglich', 'für wahrscheinlich', 'für unwahrscheinlich', 'für ausgeschlossen', 'für sinnvoll',
    'für falsch', 'für richtig', 'für notwendig', 'für nötig', 'für denkbar', 'für wichtig', 'für erwiesen'] },
  { lemma: 'halten', kind: 'speech', act: 'assert', frames: ['that', 'bare', 'quote'], followedBy: ['dagegen', 'fest', 'entgegen'] },
  { lemma: 'heben', kind: 'speech', act: 'assert', frames: ['that', 'quote', 'object'], followedBy: ['hervor'] },
  { lemma: 'kündigen', kind: 'speech', act: 'assert', frames: ['that', 'bare', 'to', 'quote'], followedBy: ['an'] },
  { lemma: 'lassen', kind: 'speech', act: 'assert', frames: ['that', 'bare', 'quote'], followedBy: [
    'durchblicken', 'verlauten', 'wissen', 'mitteilen', 'ausrichten', 'erkennen', 'anklingen'] },
  { lemma: 'legen', kind: 'speech', act: 'assert', frames: ['that'], followedBy: ['dar', 'nahe', 'offen'] },
  { lemma: 'lehnen', kind: 'speech', act: 'deny', frames: ['that', 'to', 'quote', 'object'], followedBy: ['ab'] },
  { lemma: 'machen', kind: 'speech', act: 'assert', frames: ['that', 'quote'], followedBy: [
    'klar', 'deutlich', 'bekannt', 'geltend', 'darauf aufmerksam'] },
  { lemma: 'mahnen', kind: 'speech', act: 'demand', frames: ['object', 'quote'], followedBy: ['an'] },
  { lemma: 'merken', kind: 'speech', act: 'assert', frames: ['that', 'bare', 'quote'], followedBy: ['an'] },
  { lemma: 'nehmen', kind: 'thought', act: 'believe', frames: ['that', 'bare'], followedBy: ['an'] },
  { lemma: 'ordnen', kind: 'decision', act: 'order', frames: ['that', 'to'], followedBy: ['an'] },
  { lemma: 'plädieren', kind: 'speech', act: 'demand', frames: ['that', 'to'], followedBy: ['dafür'] },
  { lemma: 'pochen', kind: 'speech', act: 'demand', frames: ['that', 'to'], followedBy: ['darauf'] },
  { lemma: 'prangern', kind: 'speech', act: 'accuse', frames: ['that', 'quote'], followedBy: ['an'] },
  { lemma: 'raten', kind: 'speech', act: 'warn', frames: ['that', 'to'], followedBy: ['ab', 'davon ab'] },
  { lemma: 'räumen', kind: 'speech', act: 'confirm', frames: ['that', 'bare', 'to', 'quote'], followedBy: ['ein'] },
  { lemma: 'rechnen', kind: 'thought', act: 'believe', frames: ['that'], followedBy: ['damit', 'fest damit'] },
  { lemma: 'regen', kind: 'speech', act: 'demand', frames: ['that', 'to', 'quote'], followedBy: ['an'] },
  { lemma: 'rufen', kind: 'speech', act: 'demand', frames: ['someone-to'], followedBy: ['dazu auf', 'auf'] },
  { lemma: 'sagen', kind: 'speech', act: 'promise', frames: ['that', 'to'], followedBy: ['zu'] },
  { lemma: 'sagen', kind: 'thought', act: 'believe', frames: ['that', 'bare'], followedBy: ['voraus', 'vorher'] },
  { lemma: 'sagen', kind: 'speech', act: 'assert', frames: ['that', 'bare', 'quote'], followedBy: ['aus'] },
  { lemma: 'schätzen', kind: 'thought', act: 'believe', frames: ['that', 'as'], followedBy: ['ein'] },
  { lemma: 'schlagen', kind: 'speech', act: 'warn', frames: ['that', 'quote'], followedBy: ['alarm'] },
  { lemma: 'schlagen', kind: 'speech', act: 'other', frames: ['that', 'bare', 'to', 'quote'], followedBy: ['vor'] },
  { lemma: 'schränken', kind: 'speech', act: 'assert', frames: ['that', 'bare', 'quote'], followedBy: ['ein'] },
  { lemma: 'schließen', kind: 'speech', act: 'deny', frames: ['that', 'quote', 'object'], followedBy: ['aus'] },
  { lemma: 'sein', kind: 'thought', act: 'believe', frames: ['that', 'bare'], followedBy: [
    'überzeugt', 'davon überzeugt', 'sicher', 'sich sicher', 'der ansicht', 'der auffassung', 'der meinung',
    'der überzeugung', 'zuversichtlich'], shownByThings: true },
  { lemma: 'sichern', kind: 'speech', act: 'promise', frames: ['that', 'to'], followedBy: ['zu'] },
  { lemma: 'spielen', kind: 'speech', act: 'deny', frames: ['object', 'quote'], followedBy: ['herunter'] },
  { lemma: 'sprechen', kind: 'speech', act: 'assert', frames: ['that'], followedBy: ['davon'] },
  { lemma: 'sprechen', kind: 'speech', act: 'demand', frames: ['that', 'to'], followedBy: ['dafür aus', 'dagegen aus'] },
  { lemma: 'stellen', kind: 'speech', act: 'assert', frames: ['that', 'bare', 'quote'], followedBy: ['klar', 'fest', 'richtig'] },
  { lemma: 'stellen', kind: 'speech', act: 'deny', frames: ['that', 'object'], followedBy: ['in abrede', 'infrage', 'in frage'] },
  { lemma: 'stellen', kind: 'speech', act: 'promise', frames: ['that'], followedBy: ['in aussicht'] },
  { lemma: 'stimmen', kind: 'speech', act: 'confirm', frames: ['quote'], followedBy: ['zu'] },
  { lemma: 'streiten', kind: 'speech', act: 'deny', frames: ['that', 'to', 'quote', 'object'], followedBy: ['ab'] },
  { lemma: 'stufen', kind: 'thought', act: 'believe', frames: ['as'], followedBy: ['ein'] },
  { lemma: 'teilen', kind: 'speech', act: 'assert', frames: ['that', 'bare', 'quote'], followedBy: ['mit'] },
  { lemma: 'vertreten', kind: 'thought', act: 'believe', frames: ['that', 'bare'], followedBy: [
    'die ansicht', 'die auffassung', 'die meinung', 'den standpunkt', 'die these'] },
  { lemma: 'verweisen', kind: 'speech', act: 'assert', frames: ['that', 'bare', 'quote'], followedBy: ['darauf'] },
  { lemma: 'äußern', kind: 'speech', act: 'believe', frames: ['that', 'bare', 'quote'], followedBy: [
    'zuversichtlich', 'optimistisch', 'überzeugt', 'skeptisch'] },
  { lemma: 'äußern', kind: 'speech', act: 'other', frames: ['that', 'bare', 'quote'], followedBy: [
    'besorgt', 'enttäuscht', 'erfreut', 'zufrieden', 'bestürzt', 'entsetzt', 'empört', 'verwundert'] },
  { lemma: 'weisen', kind: 'perception', act: 'assert', frames: ['that'], followedBy: ['nach'] },
  { lemma: 'weisen', kind: 'speech', act: 'assert', frames: ['that', 'bare', 'quote'], followedBy: ['darauf hin', 'hin'] },
  { lemma: 'weisen', kind: 'speech', act: 'deny', frames: ['that', 'quote', 'object'], followedBy: ['zurück'] },
  { lemma: 'werden', kind: 'speech', act: 'assert', frames: ['that'], followedBy: ['bekannt', 'öffentlich', 'publik'] },
  { lemma: 'wenden', kind: 'speech', act: 'assert', frames: ['that', 'bare', 'quote'], followedBy: ['ein'] },
  { lemma: 'werfen', kind: 'speech', act: 'assert', frames: ['that', 'bare', 'quote'], followedBy: ['ein'] },
  { lemma: 'werfen', kind: 'speech', act: 'accuse', frames: ['that', 'to', 'object'], followedBy: ['vor'] },
  { lemma: 'zeigen', kind: 'thought', act: 'believe', frames: ['that', 'bare', 'quote'], followedBy: [
    'überzeugt', 'davon überzeugt', 'zuversichtlich', 'optimistisch', 'sicher'] },
  { lemma: 'zeigen', kind: 'thought', act: 'other', frames: ['that', 'bare', 'to', 'quote'], followedBy: [
    'besorgt', 'enttäuscht', 'erfreut', 'erleichtert', 'zufrieden', 'schockiert', 'bestürzt', 'entsetzt', 'erschüttert',
    'betroffen', 'empört', 'verwundert', 'überrascht', 'skeptisch', 'offen'] },
  { lemma: 'ziehen', kind: 'speech', act: 'deny', frames: ['that', 'object'], followedBy: ['in zweifel'] },
]
