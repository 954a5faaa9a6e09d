import { formLists } from '../form-lists.ts'

/** Nouns for what a person is or does. */
export const roles = formLists(`
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
  abitante
  cittadino
  manifestante
  studente
  oppositore
  sostenitore
  avversario
  elettore
  partecipante
  cliente
  paziente
  detenuto detenute
  prigioniero
  investitore
  combattente
  dimostrante
  sviluppatore
  campione
  reporter
  sergente sergenti
  marinaio marinai
  cameriere cameriera camerieri
  contadino contadina contadini
  parroco parroci
  sacerdote sacerdoti
  passeggero passeggera passeggeri
  superstite superstiti
  ostaggio ostaggi
  migrante migranti
  profugo profuga profughi
  fotografo
  cameraman
  redattore redattrice redattori
  proprietario proprietaria proprietari
  impiegato impiegata impiegati
  residente residenti
  amico amica amici amiche
  imam
  membro membri
  miliziano miliziana miliziani
  sopravvissuto sopravvissuta sopravvissuti sopravvissute
  agricoltore agricoltrice agricoltori
  regista registi registe
  autista autisti
  negoziante negozianti
  esponente esponenti
  cugino cugina cugini
  zio zia zii
  nonno nonna nonni
  compagno compagna compagni compagne
  nipote nipoti
  militante militanti
  dissidente dissidenti
  rettore rettrice rettori
  arcivescovo arcivescovi
  gip
  insegnante insegnanti
  maestro maestra maestri maestre
  preside presidi
  studioso studiosa studiosi
  attaccante attaccanti
  cofondatore cofondatrice cofondatori
  familiare
  collega
  architetto architetta architetti
  sociologo sociologa sociologi
  patriarca patriarchi
  candidato candidata
  sultano
  emiro emiri
  capogruppo
  vicesindaco vicesindaca
  vicepremier
  europarlamentare europarlamentari
  garante
  relatore relatrice relatori
  virologo virologa virologi
  epidemiologo epidemiologa epidemiologi
  geologo geologa geologi
  psicologo psicologa psicologi
  psichiatra psichiatri
  filosofo filosofa filosofi
  politologo politologa politologi
  banchiere banchieri
  volontario volontaria volontari
  cooperante cooperanti
  missionario missionaria missionari
  suora suore
  frate frati
  rabbino rabbini
  sceicco sceicchi
  jihadista jihadisti
  tenente tenenti
  maresciallo marescialli
  ispettore ispettrice ispettori
  vicequestore
  pompiere pompieri
  studentessa studentesse
  genitore genitori
  commerciante commercianti
  allevatore allevatrice allevatori
  conduttore conduttrice conduttori
  autore autrice
  editore editori
  vicedirettore vicedirettrice
  caporedattore caporedattrice
  editorialista editorialisti
`)
