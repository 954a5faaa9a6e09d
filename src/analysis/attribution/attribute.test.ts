import { describe, expect, test } from 'vitest'
import { said } from '../../../test/sound-reading.ts'

type Case = readonly [text: string, ...expected: string[]]

const italian: readonly Case[] = [
  ['Alluvione, gli esperti: “Il fiume resterà alto per giorni”', 'gli esperti | : | Il fiume resterà alto per giorni'],
  [
    'Il vicepresidente Livio Sarti appare in tv e annuncia il messaggio: la guerra è finita.',
    'Il vicepresidente Livio Sarti | annuncia | la guerra è finita',
  ],
  ['In altri termini, il sindaco, che era a Tolvara, pensava di restare solo.', 'il sindaco | pensava | restare solo'],
  [
    '«Non partiremo», ha dichiarato una delle firmatarie, la tarsiana Ada Lind.',
    'una delle firmatarie, la tarsiana Ada Lind | ha dichiarato | Non partiremo',
  ],
  [
    'I 18 deputati, 16 della Lega dei porti e due dei Verdi, chiedono di riaprire il molo.',
    'I 18 deputati, 16 della Lega dei porti e due dei Verdi | chiedono | riaprire il molo',
  ],
  [
    'Recentemente, il ministro della Salute, Livia Maresti, ha comunicato che la fabbrica resterà chiusa.',
    'il ministro della Salute, Livia Maresti | ha comunicato | la fabbrica resterà chiusa',
  ],
  [
    'Il prefetto Aldo Marchi, ex Partito Nuovo, ex deputato, uomo di mare, ha detto che il porto è aperto.',
    'Il prefetto Aldo Marchi, ex Partito Nuovo, ex deputato, uomo di mare | ha detto | il porto è aperto',
  ],
  [
    'La ministra, Ada Rossi, che era a Tolvara, ha detto che il porto è aperto.',
    'La ministra, Ada Rossi | ha detto | il porto è aperto',
  ],
  [
    'Ieri il ministro della Salute, Livia Maresti, ha comunicato che la fabbrica resterà chiusa.',
    'il ministro della Salute, Livia Maresti | ha comunicato | la fabbrica resterà chiusa',
  ],
  [
    'Le notizie provenienti dalla stampa locale suggeriscono che due barche potrebbero essere affondate.',
    'Le notizie provenienti dalla stampa locale | suggeriscono | due barche potrebbero essere affondate',
  ],
  [
    'Le proteste hanno portato il sindaco a confermare che il ponte è pericoloso.',
    'il sindaco | confermare | il ponte è pericoloso',
  ],
  ['Si è avuta notizia di barche fermate al largo.', ' | Si è avuta notizia di | barche fermate al largo'],
  [
    'Marta Ferri ha notato che la crisi sembra aggravarsi, suggerendo nuovi aiuti.',
    'Marta Ferri | ha notato | la crisi sembra aggravarsi',
    'Marta Ferri | suggerendo | nuovi aiuti',
  ],
  [
    'Secondo la polizia portuale, fino a 300 persone erano a bordo.',
    'la polizia portuale | Secondo | fino a 300 persone erano a bordo',
  ],
  [
    'Circa 40 navi sono ferme in rada, secondo la stessa fonte.',
    'la stessa fonte | secondo | Circa 40 navi sono ferme in rada',
  ],
  [
    'La chiusura sarebbe un “grave errore”, ha affermato lunedì 3 marzo il segretario generale della Lega dei porti Tullio Braga.',
    'il segretario generale della Lega dei porti Tullio Braga | ha affermato | La chiusura sarebbe un “grave errore”',
  ],
  [
    '“Abbiamo parlato a lungo con gli operai”, ha affermato il capo della Lega su X.',
    'il capo della Lega | ha affermato | Abbiamo parlato a lungo con gli operai',
  ],
  [
    '«Non partiremo», ha detto Braga, «finché il mare è mosso».',
    'Braga | ha detto | Non partiremo + finché il mare è mosso',
  ],
  ['Braga ha detto: «Non partiremo. Il mare è mosso».', 'Braga | ha detto | Non partiremo. Il mare è mosso'],
  [
    'Interrogato venerdì, Tullio Braga ha risposto che il comitato non può confermare “per adesso” la notizia.',
    'Tullio Braga | ha risposto | il comitato non può confermare “per adesso” la notizia',
  ],
  [
    'Il ministro ha smentito ogni trattativa e ha aggiunto che il porto è sicuro.',
    'Il ministro | ha smentito | ogni trattativa',
    'Il ministro | ha aggiunto | il porto è sicuro',
  ],
  [
    'Il sindaco ha detto che il ponte è chiuso, mentre la provincia sostiene che è aperto.',
    'Il sindaco | ha detto | il ponte è chiuso',
    'la provincia | sostiene | è aperto',
  ],
  [
    'La ministra, che guida la delegazione, ha dichiarato che il patto è firmato.',
    'La ministra | ha dichiarato | il patto è firmato',
  ],
  [
    'La ministra che guida la delegazione ha dichiarato che il patto è firmato.',
    'La ministra che guida la delegazione | ha dichiarato | il patto è firmato',
  ],
  [
    'In Umbria il prefetto ha annunciato la chiusura delle scuole.',
    'il prefetto | ha annunciato | la chiusura delle scuole',
  ],
  [
    'I governi di Tarsia e di Belmora sostengono da tempo che il fiume è inquinato.',
    'I governi di Tarsia e di Belmora | sostengono | il fiume è inquinato',
  ],
  ['A detta dei pescatori, la nave era in avaria.', 'pescatori | A detta dei | la nave era in avaria'],
  [
    'Stando a quanto riferito dalla questura, i fermati sono nove.',
    'questura | Stando a quanto riferito dalla | i fermati sono nove',
  ],
  ['È stato riferito che due operai mancano all’appello.', ' | È stato riferito | due operai mancano all’appello'],
  ['La compagnia non ha voluto commentare.', 'La compagnia | non ha voluto commentare | '],
  ['Braga: «Non ci fermeremo davanti a nulla»', 'Braga | : | Non ci fermeremo davanti a nulla'],
  ['Il cosiddetto «piano azzurro» è fermo da mesi. Il secondo ministro è assente.'],
  ['Il secondo turno si terrà domenica, secondo la legge.'],
  ['La fabbrica ha ritirato le truppe di guardia.'],
  ['Il ministero ha ritirato la propria stima.', 'Il ministero | ha ritirato | la propria stima'],
  ['Il sindaco ha promesso di riaprire il ponte.', 'Il sindaco | ha promesso | riaprire il ponte'],
  ['Il sindaco ha invitato gli abitanti a restare in casa.', 'Il sindaco | ha invitato | restare in casa'],
]

const english: readonly Case[] = [
  ['The harbour is closed, the port authority said on Monday.', 'the port authority | said | The harbour is closed'],
  [
    'The harbour, the port authority said, is closed until further notice.',
    'the port authority | said | The harbour + is closed until further notice',
  ],
  ['The port authority said the harbour was closed.', 'The port authority | said | the harbour was closed'],
  [
    'The port authority told reporters in Tolvara that the harbour was closed.',
    'The port authority | told | the harbour was closed',
  ],
  [
    '“We will not leave,” said Ada Brenner, a spokeswoman for the union.',
    'Ada Brenner, a spokeswoman for the union | said | We will not leave',
  ],
  [
    '“We will not leave,” Ada Brenner told the Tolvara Post. “The sea is rough and the boats are old.”',
    'Ada Brenner | told | We will not leave + The sea is rough and the boats are old',
  ],
  ['“It is late,” she said, “and we are tired of waiting.”', 'she | said | It is late + and we are tired of waiting'],
  ['Brenner declined to comment.', 'Brenner | declined to comment | '],
  [
    'The ministry denied any knowledge of the ship, and said that it would investigate.',
    'The ministry | denied | any knowledge of the ship',
    'The ministry | said | it would investigate',
  ],
  [
    'A warning by the union that the pumps were old had reached the ministry in May.',
    'the union | A warning | the pumps were old',
  ],
  [
    'According to a report by the coastguard, the ship sank in minutes.',
    'a report by the coastguard | According to | the ship sank in minutes',
  ],
  [
    'The ship sank in minutes, according to the coastguard.',
    'the coastguard | according to | The ship sank in minutes',
  ],
  ['It emerged that the captain had left the bridge.', ' | It emerged | the captain had left the bridge'],
  ['The minister, who was in Tolvara, said that the talks had failed.', 'The minister | said | the talks had failed'],
  ['The union accused the company of hiding the list.', 'The union | accused | the company of hiding the list'],
  ['The mayor urged residents to stay indoors.', 'The mayor | urged | stay indoors'],
  [
    'Brenner said that the crew was safe, but the coastguard denied that all had been found.',
    'Brenner | said | the crew was safe',
    'the coastguard | denied | all had been found',
  ],
  ['The “green mile” was closed on Sunday. The report ran to 90 pages.'],
  [
    "The company's spokeswoman, Irena Malvoti, said the tanks were full.",
    "The company's spokeswoman, Irena Malvoti | said | the tanks were full",
  ],
]

describe('Italian reports', () => {
  test.each(italian)('%s', (text, ...expected) => {
    expect(said(text, 'it')).toEqual(expected)
  })
})

describe('English reports', () => {
  test.each(english)('%s', (text, ...expected) => {
    expect(said(text, 'en')).toEqual(expected)
  })
})
