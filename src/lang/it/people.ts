import { formLists } from '../form-lists.ts'
import type { People } from '../language.ts'
import { countries } from './countries.ts'
import { roles } from './roles.ts'

export const people: People = {
  headFirst: true,
  roles,
  // biome-ignore format: a list of words
  ledBodies: ['governo', 'amministrazione', 'regime', 'clan', 'famiglia', 'giunta', 'presidenza', 'entourage', 'gabinetto'],
  headRoles: [
    'capo',
    'leader',
    'presidente',
    'premier',
    'segretario',
    'direttore',
    'direttrice',
    'comandante',
    'numero',
    'presidentessa',
    'cancelliere',
    'governatore',
    'dirigente',
    'responsabile',
  ],
  titles: [
    'nobel',
    'signor',
    'signora',
    'sig',
    'sig.',
    'sig.ra',
    'dott',
    'dott.',
    'dottor',
    'dottoressa',
    'dott.ssa',
    'prof',
    'prof.',
    'professor',
    'avv.',
    'ing.',
    'on.',
    'onorevole',
    'sen.',
    'gen.',
    'don',
    'monsignor',
  ],
  bodies: formLists(`
    ministero ministeri
    governo governi
    esecutivo esecutivi
    presidenza
    parlamento parlamenti
    senato
    camera
    congresso
    commissione commissioni
    consiglio consigli
    comitato comitati
    tribunale tribunali
    corte corti
    procura procure
    prefettura prefetture
    questura questure
    polizia
    carabinieri
    esercito eserciti
    marina
    aeronautica
    difesa
    guardia
    intelligence
    servizi
    agenzia agenzie
    autorità
    ente enti
    istituto istituti
    organizzazione organizzazioni
    ong
    onu
    nato
    alleanza
    unione
    ue
    banca banche
    azienda aziende
    società
    compagnia compagnie
    gruppo gruppi
    impresa imprese
    università
    ospedale ospedali
    clinica cliniche
    comune comuni
    regione regioni
    provincia
    partito partiti
    opposizione
    maggioranza
    sindacato sindacati
    associazione associazioni
    federazione federazioni
    croce
    protezione
    capitaneria
    cremlino
    farnesina
    pentagono
    casa
    cancelleria
    ambasciata ambasciate
    stato
    paese paesi
    regime regimi
    amministrazione amministrazioni
    forze
    comando comandi
    milizia milizie
    coalizione coalizioni
    delegazione delegazioni
    fondazione fondazioni
    centro centri
    osservatorio osservatori
    segreteria
    direzione
    dipartimento dipartimenti
    ufficio uffici
    difensore
    accusa
    linea
    soccorso
    vigili
    giunta giunte
    clan
    monarchia
    entourage
    magistratura
  `),
  groups: formLists(`
    decina decine
    centinaio centinaia
    migliaio migliaia
    percento
    minoranza minoranze
    popolazione popolazioni
    nazione nazioni
    istituzione istituzioni
    generazione generazioni
    comunità
    redazione redazioni
    resistenza
    movimento movimenti
    confederazione confederazioni
    cittadinanza
    fratellanza
    residenti
    abitanti
    testimoni testimone
    soccorritori
    cittadini
    manifestanti
    attivisti
    organizzatori
    familiari
    parenti
    famiglie famiglia
    vittime vittima
    sopravvissuti superstiti
    lavoratori
    operai
    studenti
    esperti
    analisti
    osservatori
    investigatori inquirenti
    medici
    ricercatori
    scienziati
    autori
    critici
    oppositori
    ribelli
    militari
    soldati
    alleati
    vicini
    pescatori
    persone
    gente
    molti
    alcuni
    altri
    tutti
    avvocati
    legali
    difensori
    americani
    russi
    ucraini
    firmatari
    deputati
    eurodeputati
    passeggeri
    utenti
    consumatori
    sindacati
    donne
    giovani
    sostenitori
    avversari
    popolo popoli
    folla folle
    confraternita
    internauti
    elettori
    partecipanti
    artisti
    clienti
    pazienti
    detenuti
    prigionieri
    investitori
    profughi
    rifugiati
    combattenti
    insorti
    lealisti
    amici
    colleghi
    fedeli
    cristiani
    copti
    laici
    islamisti
    salafiti
    rivoluzionari
    dimostranti
    candidati
    simpatizzanti
    seguaci
    detrattori
    azionisti
    blogger
    netizen
    sviluppatori
    piloti
    civili
    membri
    campioni
    femministe
    ambientalisti
    politici
  `),
  documents: formLists(`
    articolo articoli
    rapporto rapporti
    relazione relazioni
    comunicato comunicati
    nota note
    dichiarazione dichiarazioni
    documento documenti
    studio studi
    ricerca ricerche
    sondaggio sondaggi
    indagine indagini
    inchiesta inchieste
    sentenza sentenze
    lettera lettere
    messaggio messaggi
    video
    tweet
    post
    dossier
    testo testi
    analisi
    dati
    stime stima
    statistiche
    bilancio
    cifre
    ricostruzione ricostruzioni
    ipotesi
    versione versioni
    accusa accuse
    bollettino bollettini
    verbale verbali
    perizia
    informativa
    registro registri
    previsioni
    calcoli
    immagini
  `),
  media: formLists(`
    media
    stampa
    giornale giornali
    quotidiano quotidiani
    settimanale settimanali
    rivista riviste
    emittente emittenti
    televisione tv
    radio
    sito siti
    testata testate
    blog
    canale canali
    agenzia agenzie
    notiziario notiziari
    telegiornale
    cronaca cronache
    notizie
    segnalazioni segnalazione
    indiscrezioni indiscrezione
  `),
  anonymous: formLists(`
    fonte fonti
    persona
    insider
    beninformati
    qualcuno
    informatore informatori
  `),
  same: ['stesso', 'stessa', 'stessi', 'stesse', 'medesimo', 'medesima', 'medesimi', 'medesime'],
  aliases: [
    ['nato', 'alleanza', 'alleanza atlantica'],
    ['ue', 'unione europea', 'bruxelles'],
    ['onu', 'nazioni unite'],
    ['stati uniti', 'usa', 'washington'],
    ['russia', 'mosca', 'cremlino'],
    ['ucraina', 'kiev'],
    ['corea del sud', 'seul', 'seoul'],
    ['corea del nord', 'pyongyang'],
  ],
  countries,
}
