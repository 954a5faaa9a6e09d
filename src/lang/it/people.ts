import { formLists } from '../form-lists.ts'
import type { People } from '../language.ts'
import { countries } from './countries.ts'

export const people: People = {
  headFirst: true,
  roles: formLists(`
    ministro ministra ministri ministre
    viceministro viceministra viceministri
    sottosegretario sottosegretaria sottosegretari
    presidente presidentessa presidenti
    vicepresidente vicepresidenti
    premier
    cancelliere cancelliera cancellieri
    segretario segretaria segretari
    portavoce
    capo capi
    comandante comandanti
    generale generali
    colonnello colonnelli
    capitano capitani
    ammiraglio ammiragli
    maggiore
    direttore direttrice direttori
    dirigente dirigenti
    responsabile responsabili
    coordinatore coordinatrice coordinatori
    governatore governatrice governatori
    prefetto prefetta prefetti
    questore questori
    sindaco sindaca sindaci
    assessore assessora assessori
    deputato deputata deputati deputate
    senatore senatrice senatori
    eurodeputato eurodeputata eurodeputati
    parlamentare parlamentari
    consigliere consigliera consiglieri
    commissario commissaria commissari
    ambasciatore ambasciatrice ambasciatori
    console consoli
    inviato inviata inviati
    rappresentante rappresentanti
    delegato delegata delegati
    leader
    dittatore dittatori
    re
    regina
    principe principessa
    papa
    pontefice
    vescovo vescovi
    cardinale cardinali
    giudice giudici
    procuratore procuratrice procuratori
    pm
    avvocato avvocata avvocati
    magistrato magistrata magistrati
    legale legali
    medico medica medici
    primario primari
    infermiere infermiera infermieri
    chirurgo chirurga chirurghi
    professore professoressa professori
    docente docenti
    ricercatore ricercatrice ricercatori
    esperto esperta esperti
    analista analisti analiste
    scienziato scienziata scienziati
    economista economisti
    storico storica storici
    ingegnere ingegnera ingegneri
    tecnico tecnica tecnici
    sindacalista sindacalisti
    attivista attivisti attiviste
    giornalista giornalisti giornaliste
    corrispondente corrispondenti
    imprenditore imprenditrice imprenditori
    amministratore amministratrice amministratori
    fondatore fondatrice fondatori
    numero
    funzionario funzionaria funzionari
    ufficiale ufficiali
    agente agenti
    poliziotto poliziotta poliziotti
    soldato soldata soldati
    pescatore pescatrice pescatori
    operaio operaia operai
    pilota piloti
    allenatore allenatrice allenatori
    giocatore giocatrice giocatori
    attore attrice attori
    scrittore scrittrice scrittori
    cantante cantanti
    padre
    madre
    figlio figlia figli
    fratello fratelli
    sorella sorelle
    moglie
    marito
    vedova vedove
    donna donne
    uomo uomini
    ragazzo ragazza ragazzi ragazze
    segretario-generale
    mediatore mediatrice mediatori
    negoziatore negoziatrice negoziatori
    diplomatico diplomatica diplomatici
    sottufficiale sottufficiali
    soccorritore soccorritrice soccorritori
  `),
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
  `),
  groups: formLists(`
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
  `),
  documents: formLists(`
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
