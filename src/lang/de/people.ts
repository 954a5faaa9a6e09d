import { formLists } from '../form-lists.ts'
import type { People } from '../language.ts'
import { countries } from './countries.ts'
import { roles } from './roles.ts'

// biome-ignore format: lists of words
export const people: People = {
  headFirst: true,
  roles,
  // biome-ignore format: a list of words
  ledBodies: ['regierung', 'familie', 'administration', 'regime', 'clan'],
  headRoles: [
    'chef', 'chefin', 'präsident', 'präsidentin', 'vorsitzender', 'vorsitzende', 'generalsekretär', 'generalsekretärin',
    'direktor', 'direktorin', 'leiter', 'leiterin', 'kanzler', 'kanzlerin', 'bundeskanzler', 'bundeskanzlerin',
    'ministerpräsident', 'ministerpräsidentin', 'premier', 'gouverneur', 'kommandeur', 'anführer', 'geschäftsführer',
    'staatschef', 'regierungschef', 'parteichef', 'parteichefin',
  ],
  titles: [
    'nobel',
    'herr', 'herrn', 'frau', 'dr', 'dr.', 'prof', 'prof.', 'professor', 'doktor', 'hr.', 'fr.', 'gen.', 'mr', 'mr.', 'mrs',
    'mrs.', 'ms', 'ms.', 'sir', 'lord', 'lady', 'st.',
  ],
  bodies: formLists(`
    ministerium ministeriums ministerien
    außenministerium außenministeriums
    innenministerium innenministeriums
    verteidigungsministerium verteidigungsministeriums
    finanzministerium finanzministeriums
    gesundheitsministerium gesundheitsministeriums
    justizministerium justizministeriums
    wirtschaftsministerium wirtschaftsministeriums
    bundesregierung
    regierung regierungen
    landesregierung landesregierungen
    kabinett kabinetts
    parlament parlaments parlamente
    bundestag bundestags bundestages
    bundesrat
    landtag landtags landtage
    senat senats
    repräsentantenhaus repräsentantenhauses
    kongress kongresses
    kommission kommissionen
    eu-kommission
    rat rates
    sicherheitsrat sicherheitsrates
    ausschuss ausschusses ausschüsse
    gericht gerichts gerichtes gerichte gerichten
    landgericht landgerichts
    amtsgericht amtsgerichts
    verwaltungsgericht verwaltungsgerichts
    bundesverfassungsgericht bundesverfassungsgerichts
    bundesgerichtshof bundesgerichtshofs
    gerichtshof gerichtshofs
    staatsanwaltschaft staatsanwaltschaften
    bundesanwaltschaft
    generalstaatsanwaltschaft
    polizei
    bundespolizei
    kriminalpolizei kripo
    polizeipräsidium polizeipräsidiums
    landeskriminalamt landeskriminalamts lka
    bundeskriminalamt bundeskriminalamts bka
    feuerwehr feuerwehren
    bundeswehr
    armee armeen
    militär militärs
    marine
    luftwaffe
    heer heeres
    streitkräfte streitkräften
    generalstab generalstabs
    küstenwache
    geheimdienst geheimdienstes geheimdienste geheimdiensten
    nachrichtendienst nachrichtendienstes
    verfassungsschutz verfassungsschutzes
    bnd
    behörde behörden
    amt amtes ämter
    agentur agenturen
    institut instituts institute
    organisation organisationen
    hilfsorganisation hilfsorganisationen
    menschenrechtsorganisation menschenrechtsorganisationen
    umweltorganisation
    uno un
    nato
    allianz
    bündnis bündnisses
    union
    eu
    bank banken
    zentralbank ezb
    bundesbank
    unternehmen unternehmens
    konzern konzerns konzerne
    firma firmen
    gesellschaft gesellschaften
    hersteller herstellers
    fluggesellschaft fluggesellschaften
    gruppe gruppen
    universität universitäten
    hochschule hochschulen
    krankenhaus krankenhauses krankenhäuser
    klinik kliniken klinikum klinikums
    stadt städte städten
    gemeinde gemeinden
    stadtverwaltung
    landkreis landkreises landkreise
    bundesland bundeslandes bundesländer
    partei parteien
    fraktion fraktionen
    cdu
    csu
    spd
    fdp
    afd
    grünen grüne
    linke linken
    opposition
    koalition koalitionen
    gewerkschaft gewerkschaften
    verband verbandes verbands verbände
    verein vereins vereine
    stiftung stiftungen
    kirche kirchen
    kreml kremls
    pentagon
    bundeskanzleramt kanzleramt kanzleramts
    botschaft botschaften
    staat staates staats staaten
    land landes länder ländern
    regime regimes
    verwaltung verwaltungen
    miliz milizen
    delegation delegationen
    zentrum zentrums zentren
    beobachtungsstelle
    abteilung abteilungen
    büro büros
    betreiber betreibers
    verteidigung
    team teams
    wetterdienst wetterdienstes dwd
    rettungsdienst rettungsdienstes
    kreuz kreuzes
  `),
  groups: formLists(`
    dutzende
    hunderte
    tausende
    prozent
    mehrheit mehrheiten
    minderheit minderheiten
    leitung leitungen
    versammlung versammlungen
    föderation
    bevölkerung
    nation nationen
    generation generationen
    vereinigung vereinigungen
    führung
    redaktion redaktionen
    bewegung bewegungen
    einrichtung einrichtungen
    vertretung vertretungen
    gruppe gruppen
    bewohner bewohnern
    anwohner anwohnern
    einwohner einwohnern
    augenzeugen augenzeuge
    zeugen
    bürger bürgern
    demonstranten demonstrierende
    aktivisten
    organisatoren
    veranstalter veranstaltern
    angehörige angehörigen
    familie familien
    opfer opfern
    überlebende überlebenden
    beschäftigte beschäftigten
    arbeiter arbeitern
    studenten studierende studierenden
    experten
    analysten
    beobachter beobachtern
    ermittler ermittlern
    ärzte ärzten
    forscher forschern
    wissenschaftler wissenschaftlern
    kritiker kritikern
    anhänger anhängern
    unterstützer unterstützern
    gegner gegnern
    rebellen
    truppen
    soldaten
    verbündete verbündeten
    nachbarn
    menschen
    leute leuten
    viele
    einige
    andere
    anwälte anwälten
    rettungskräfte rettungskräften
    einsatzkräfte einsatzkräften
    sicherheitskräfte sicherheitskräften
    wähler wählern
    demokraten
    republikaner republikanern
    abgeordnete abgeordneten
    politiker politikern
    diplomaten
    passagiere passagieren
    nutzer nutzern
    verbraucher verbrauchern
    autoren
    helfer helfern
    sozialdemokraten
    liberale liberalen
    konservative konservativen
    kreise kreisen
    regierungskreise regierungskreisen
    sicherheitskreise sicherheitskreisen
    parteikreise parteikreisen
    farmer
    mönche
    mitglieder
    befürworter
  `),
  documents: formLists(`
    artikel artikeln artikels
    bericht berichts berichte berichten
    erklärung erklärungen
    mitteilung mitteilungen
    pressemitteilung pressemitteilungen
    dokument dokuments dokumente dokumenten
    studie studien
    untersuchung untersuchungen
    umfrage umfragen
    urteil urteils urteile
    brief briefs briefe
    schreiben schreibens
    nachricht nachrichten
    video videos
    tweet tweets
    post posts beitrag beitrags
    gutachten gutachtens
    text textes texte
    analyse analysen
    daten
    schätzung schätzungen
    statistik statistiken
    zahlen
    entwurf entwurfs
    protokoll protokolls protokolle
    anklageschrift
    anklage
    bulletin
    prognose prognosen
    resolution resolutionen
    antrag antrags antrages anträge
    anordnung anordnungen
    papier papiers
    buch buches
    aufnahmen
    angaben
  `),
  media: formLists(`
    medien medium
    medienbericht medienberichts medienberichte medienberichten
    presse
    zeitung zeitungen
    tageszeitung tageszeitungen
    wochenzeitung
    magazin magazins magazine
    nachrichtenmagazin nachrichtenmagazins
    zeitschrift zeitschriften
    sender senders sendern
    rundfunk rundfunks
    fernsehen fernsehens
    webseite webseiten website websites internetseite internetseiten homepage
    onlineausgabe blog blogs
    radio radios
    portal portals
    kanal kanals kanäle
    nachrichtenagentur nachrichtenagenturen
    redaktionsnetzwerk
    blatt blattes
  `),
  anonymous: formLists(`
    quelle quellen
    insider insidern insiders
    informant informanten
    jemand
    gewährsleute
  `),
  same: ['derselbe', 'dieselbe', 'dasselbe', 'dieselben', 'denselben', 'demselben', 'derselben', 'gleiche', 'gleichen', 'selben'],
  aliases: [
    ['nato', 'allianz', 'nordatlantische allianz', 'militärbündnis'],
    ['eu', 'europäische union', 'europäischen union', 'brüssel'],
    ['uno', 'un', 'vereinte nationen', 'vereinten nationen'],
    ['usa', 'vereinigte staaten', 'vereinigten staaten', 'washington'],
    ['russland', 'moskau', 'kreml'],
    ['ukraine', 'kiew', 'kyjiw'],
    ['deutschland', 'bundesrepublik', 'berlin'],
    ['südkorea', 'seoul'],
    ['nordkorea', 'pjöngjang'],
  ],
  countries,
}
