import { describe, expect, test } from 'vitest'
import { said } from '../../../test/sound-reading.ts'

type Case = readonly [language: string, text: string, ...expected: string[]]

const governed: readonly Case[] = [
  [
    'es',
    'Los vecinos informaron de cortes de agua en el puerto.',
    'Los vecinos | informaron | cortes de agua en el puerto',
  ],
  ['de', 'Der Wetterdienst warnte vor einem Sturm.', 'Der Wetterdienst | warnte | einem Sturm'],
  ['fr', 'La préfecture a averti d’une crue.', 'La préfecture | a averti | une crue'],
]

const announced: readonly Case[] = [
  ['it', 'Marco Velli nota:\n@mvelli: Il ponte è ancora chiuso.', 'Marco Velli | nota | Il ponte è ancora chiuso'],
  [
    'es',
    'Y Rosa Marín confirma [en]:\n@rmarin: El puente sigue cerrado.',
    'Rosa Marín | confirma | El puente sigue cerrado',
  ],
  [
    'es',
    'Rosa Marín añade [ar]: «Nadie sabe qué pasa en el puente».',
    'Rosa Marín | añade | Nadie sabe qué pasa en el puente',
  ],
]

const accused: readonly Case[] = [
  ['es', 'La empresa acusó recibo de la notificación.', 'La empresa | acusó | recibo de la notificación'],
  ['it', '«È la nave più vecchia», domanda Bellani.', 'Bellani | domanda | È la nave più vecchia'],
  ['en', '"It is the oldest ship," remarks the minister.', 'the minister | remarks | It is the oldest ship'],
  ['it', 'Il sindaco ha accusato il governo.', 'Il sindaco | ha accusato | il governo'],
  ['it', 'Il sindaco ha accusato la Sarvoil di mentire.', 'Il sindaco | ha accusato | la Sarvoil di mentire'],
]

const aside: readonly Case[] = [
  [
    'it',
    'Il governo vuole dare ai giovani – 300.000 in tutto secondo le statistiche – una serie di scuole.',
    'le statistiche | secondo | 300.000 in tutto',
  ],
  [
    'fr',
    'Le gouvernement veut donner aux jeunes – 300 000 selon les autorités – une série d’écoles.',
    'les autorités | selon | 300 000',
  ],
]

const nobody: readonly Case[] = [
  ['it', 'Si può dire che il porto è salvo.'],
  ['it', "L'azienda ha accusato il colpo alla fine dell'anno."],
  ['it', "Alcuni passeggeri hanno accusato malori dopo l'incendio."],
  ['fr', 'Le port accuse une baisse de trois points.'],
  ['es', 'El puerto acusó el golpe.'],
  ['it', 'La Lastra stima una perdita di 14 milioni di euro, anche se non è ricorsa ad aiuti.'],
  ['it', 'Il telefono dispone inoltre di una radio, che consente di ascoltare la musica.'],
  [
    'it',
    "L'accordo è stato annunciato nel corso di un vertice che il presidente Bellani ha voluto per mostrare il porto.",
  ],
  ['it', 'Il consiglio deve decidere se chiudere il porto.'],
  ['fr', 'Il faut être alerte : le fleuve monte.'],
  ['fr', 'Le ministre devrait penser à quitter le port.'],
  ['en', 'Voters can decide whether the harbour stays open.'],
  ['it', 'Le piogge continuano a moltiplicarsi.'],
  ['es', 'Si los vecinos creen que el dique aguanta, se equivocan.'],
  ['it', 'Vale la pena ricordare che il porto è chiuso.'],
  ['it', 'Il peso del carico testimonia che la nave era in difficoltà.'],
  ['fr', 'Ces faits sont racontés selon que l’on est d’un côté ou de l’autre.'],
  ['es', 'El museo ha publicado imágenes que muestran el viejo puerto.'],
  ['it', 'Le autorità ci hanno pensato a chiudere il porto.'],
  ['fr', 'Force est de constater que le port est fermé.'],
  ['fr', 'Le port est fermé, selon toi ?'],
  ['it', 'Il presidente tiene il suo secondo discorso alla nazione.'],
  ['es', 'La ciudad está llamada a crecer.'],
  ['fr', 'Dans la rue, on marche, on crie, on attend le bateau.'],
  ['es', 'El tribunal puede rechazar la defensa del capitán.'],
  ['fr', 'Les précipitations suggèrent que le dique cédera.'],
  ['it', 'Gli eventi hanno seguito il loro corso, evidenziando che il dique era debole.'],
  ['it', 'C’è il rischio di sentirsi rispondere che il porto è chiuso.'],
  ['it', 'Un giovane capitano, posto alla guida del porto, si impose come capo della lega.'],
  ['it', 'Non è mai stato scritto che il porto sia aperto.'],
  ['it', 'Alle porte del porto aspettano i portuali, che decidono di marciare verso il ministero.'],
  ['es', 'Esta foto, enviada por @rmarin muestra un puente que se traduce como un reto.'],
  ['fr', 'C’est triste à dire mais rien ne change au port.'],
  ['it', 'Ieri hanno accolto il capitano criticando i portuali.'],
  ['it', 'Gli uffici furono saccheggiati testimoniando che il porto era perduto.'],
  ['it', 'I portuali potranno salpare, perché il porto è loro: «Siamo padroni di tutte le acque del golfo».'],
  ['fr', 'Une cabine a été découverte, laissant supposer que le capitaine était malade.'],
  ['es', 'Nadie puede asegurar que el puerto siga abierto.'],
  ['fr', 'Le pays se trouve dans une impasse : les marins sont plus nombreux que les bateaux.'],
  ['fr', 'La ligue reste à l’écart, dans l’objectif à peine voilé de proposer une relève après la tempête.'],
  ['es', 'La vecina ha presentado una denuncia por considerar que el cierre fue ilegal.'],
  ['fr', 'Delmond : « L’Homme du port » ou le marin né'],
]

const sources: readonly Case[] = [
  [
    'fr',
    'Dénonçant un « massacre », le parti des fleuves, Al-Rim, a annoncé son retrait.',
    'le parti des fleuves, Al-Rim | Dénonçant | un « massacre »',
    'le parti des fleuves, Al-Rim | a annoncé | son retrait',
  ],
  [
    'es',
    'Preguntada por el dique, Echandía respondió que el Consejo no podía confirmar la rotura.',
    'Echandía | respondió | el Consejo no podía confirmar la rotura',
  ],
  [
    'es',
    'El dique cedió, según denuncia la vecina Rosa Marín.',
    'la vecina Rosa Marín | según denuncia | El dique cedió',
  ],
  [
    'it',
    'Il generale Aldo Emari, parlando della donna trovata in piazza Turro aveva detto che il caso era isolato.',
    'Il generale Aldo Emari | aveva detto | il caso era isolato',
  ],
  [
    'es',
    'La consigna llegó tras el mensaje de Rand en el cual dijo que el puerto se abriría.',
    ' | dijo | el puerto se abriría',
  ],
  [
    'fr',
    'Une partie des fonds, accuse-t-on au port, aurait disparu.',
    ' | accuse | Une partie des fonds + aurait disparu',
  ],
  ['it', '10,20 – Nel frattempo al Jazeera dice che il porto è chiuso.', 'al Jazeera | dice | il porto è chiuso'],
  ['it', 'In sala c’era Rosa Marini, che mesi fa ha negato la crisi.', 'che | ha negato | la crisi'],
  ['fr', 'Le maire fait mine de s’étonner que le port soit fermé.', 'Le maire | s’étonner | le port soit fermé'],
  [
    'it',
    'Il capitano temeva di essere il prossimo: rinunciò alle sue pretese.',
    'Il capitano | temeva | essere il prossimo',
  ],
  ['es', 'Los vecinos llegaron a la plaza, donde suponen que se abrirá el dique.', ' | suponen | se abrirá el dique'],
  [
    'es',
    '«El dique aguanta», indicó por su lado la televisión del puerto.',
    'la televisión del puerto | indicó | El dique aguanta',
  ],
  ['fr', 'Pour le procureur, la digue est sûre.', 'le procureur | Pour | la digue est sûre'],
  ['es', 'Para el fiscal, el dique es seguro.', 'el fiscal | Para | el dique es seguro'],
  ['fr', 'Un abri a été construit pour le procureur, qui vit au port.'],
  ['fr', 'Pour le port, la digue est une chance.'],
  ['it', 'Secondo le nostre fonti, Livio Sarti era al porto.', 'le nostre fonti | Secondo | Livio Sarti era al porto'],
  ['es', 'El alcalde insistió en que el puente aguanta.', 'El alcalde | insistió | el puente aguanta'],
  ['en', 'Ada Lind was quoted as saying that the harbour is closed.', 'Ada Lind | saying | the harbour is closed'],
  [
    'it',
    '«Il pescatore ligure» scriveva Maugini in un rapporto «è molto adatto a queste acque».',
    ' | scriveva | Il pescatore ligure',
  ],
  [
    'en',
    'The Harbour Board this month rejected a request from the fishermen.',
    'The Harbour Board | rejected | a request from the fishermen',
  ],
  [
    'es',
    'La medida coincide con declaraciones del alcalde portuario, Diego Rand, calificando de «engaño de los ministros» el retraso.',
    'alcalde portuario, Diego Rand | calificando | engaño de los ministros',
  ],
  [
    'es',
    'El dueño del puerto subrayó que cumple plenamente todos sus contratos, suministra gas para el tránsito.',
    'El dueño del puerto | subrayó | cumple plenamente todos sus contratos, suministra gas para el tránsito',
  ],
  ['es', 'Los vecinos, afirmó, son nuestros amigos.', ' | afirmó | Los vecinos + son nuestros amigos'],
  [
    'it',
    'Come hanno confermato numerose fonti del porto, la nave è caduta in secca.',
    'numerose fonti del porto | hanno confermato | la nave è caduta in secca',
  ],
  [
    'de',
    'Das Schiff ist verloren. Das erklärte gestern ein Sprecher des Hafenamtes.',
    'ein Sprecher des Hafenamtes | erklärte | Das Schiff ist verloren + Das',
  ],
  [
    'de',
    'Karl Rand sagte zu den Vorwürfen, dass niemand sie erhoben habe.',
    'Karl Rand | sagte | niemand sie erhoben habe',
  ],
  ['fr', 'Les digues sont selon lui à l’origine du mal.', 'lui | selon | Les digues sont + à l’origine du mal'],
  [
    'fr',
    'Le navire aurait coulé, selon elle, alors que d’autres le voient à quai.',
    'elle | selon | Le navire aurait coulé',
  ],
]

const newThings: readonly Case[] = [
  [
    'it',
    'I residenti hanno parlato di circa 50 morti e della crisi.',
    'I residenti | hanno parlato di | circa 50 morti e della crisi',
  ],
  ['it', 'I residenti hanno parlato della crisi.'],
  ['es', 'La aseguradora habló de hasta 300 millones.', 'La aseguradora | habló de | hasta 300 millones'],
]

const check = (language: string, text: string, ...expected: readonly string[]) => {
  expect(said(text, language)).toEqual(expected)
}

describe('what a verb tells of behind its preposition is what is said', () => test.each(governed)('%s: %s', check))
describe('who announces a post or a quotation says it', () => test.each(announced)('%s: %s', check))
describe('somebody is accused or asks, or something is acknowledged', () => test.each(accused)('%s: %s', check))
describe('what stands between dashes is said by whom it names', () => test.each(aside)('%s: %s', check))
describe('what may be said, thought or done is not said', () => test.each(nobody)('%s: %s', check))
describe('the source is named without what hangs before it', () => test.each(sources)('%s: %s', check))
describe('who speaks of something new tells it', () => test.each(newThings)('%s: %s', check))
