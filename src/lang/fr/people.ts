import { formLists } from '../form-lists.ts'
import type { People } from '../language.ts'
import { countries } from './countries.ts'
import { roles } from './roles.ts'

export const people: People = {
  headFirst: true,
  roles,
  // biome-ignore format: a list of words
  ledBodies: ['gouvernement', 'administration', 'régime', 'camp', 'clan', 'famille', 'équipe', 'présidence', 'entourage', 'cabinet'],
  // biome-ignore format: a list of words
  headRoles: [
    'chef', 'cheffe', 'leader', 'président', 'présidente', 'premier-ministre', 'secrétaire', 'directeur', 'directrice',
    'commandant', 'numéro', 'patron', 'patronne', 'chancelier', 'chancelière', 'gouverneur', 'dirigeant', 'dirigeante',
    'responsable',
  ],
  // biome-ignore format: a list of words
  titles: [
    'nobel',
    'm.', 'm', 'mm.', 'mme', 'mme.', 'mmes', 'mlle', 'monsieur', 'madame', 'mademoiselle', 'messieurs', 'mesdames', 'dr',
    'dr.', 'docteur', 'docteure', 'pr', 'pr.', 'me', 'maître', 'mgr', 'monseigneur', 'gén.', 'col.', 'père', 'sir', 'lord',
  ],
  bodies: formLists(`
    ministère ministères
    gouvernement gouvernements
    exécutif
    présidence
    parlement parlements
    sénat
    assemblée assemblées
    congrès
    commission commissions
    conseil conseils
    comité comités
    tribunal tribunaux
    cour cours
    parquet parquets
    préfecture préfectures
    mairie mairies
    police
    gendarmerie
    armée armées
    marine
    aviation
    défense
    état-major
    garde
    renseignement
    service services
    agence agences
    autorité autorités
    institut instituts
    institution institutions
    organisation organisations
    organisme organismes
    ong
    onu
    otan
    alliance
    union
    ue
    banque banques
    entreprise entreprises
    société sociétés
    compagnie compagnies
    groupe groupes
    firme firmes
    université universités
    hôpital hôpitaux
    clinique cliniques
    commune communes
    région régions
    département départements
    parti partis
    front fronts
    opposition
    majorité
    syndicat syndicats
    association associations
    fédération fédérations
    confédération
    ligue
    croix-rouge
    sécurité
    élysée
    matignon
    kremlin
    pentagone
    maison
    chancellerie
    ambassade ambassades
    état états
    pays
    régime régimes
    administration administrations
    forces
    commandement
    milice milices
    coalition coalitions
    délégation délégations
    fondation fondations
    centre centres
    observatoire observatoires
    direction directions
    bureau bureaux
    secours
    diplomatie
    junte
    fonds
    collectif collectifs
    rectorat
    justice
    camp camps
    clan clans
    entourage
    monarchie
  `),
  groups: formLists(`
    dizaines
    centaines
    milliers
    minorité minorités
    population populations
    nation nations
    mouvement mouvements
    génération générations
    manifestation manifestations
    assistance
    communauté communautés
    rédaction rédactions
    rébellion
    résistance
    insurrection
    habitants habitant
    riverains
    résidents
    témoins témoin
    sauveteurs
    citoyens
    manifestants
    organisateurs
    proches
    familles famille
    parents
    victimes victime
    survivants rescapés
    salariés
    travailleurs
    étudiants
    spécialistes
    observateurs
    soignants
    auteurs
    critiques
    opposants
    rebelles
    insurgés
    militaires
    alliés
    voisins
    personnes
    gens
    beaucoup
    certains
    autres
    tous
    américains
    russes
    ukrainiens
    signataires
    passagers
    usagers
    consommateurs
    syndicats
    jeunes
    migrants
    grévistes
    agriculteurs
    partisans
    adversaires
    peuple peuples
    foule foules
    confrérie confréries
    protestataires
    dissidents
    internautes
    blogueurs
    électeurs
    participants
    gardiens
    artistes
    commerçants
    clients
    patients
    détenus
    prisonniers
    investisseurs
    réfugiés
    loyalistes
    islamistes
    salafistes
    combattants
    professionnels
    amis
    collègues
    fidèles
    chrétiens
    coptes
    laïcs
    libéraux
    jeunesse
    révolutionnaires
    utilisateurs
    fuyards
    twittosphère
    blogosphère
    activistes
    sympathisants
    militants
    détracteurs
    homologues
    bloggeurs
    actionnaires
    figures
    civils
    théologiens
    prédicateurs
    badauds
    membres
    féministes
  `),
  documents: formLists(`
    article articles
    rapport rapports
    communiqué communiqués
    note notes
    déclaration déclarations
    document documents
    étude études
    recherche recherches
    sondage sondages
    enquête enquêtes
    jugement jugements
    arrêt arrêts
    lettre lettres
    message messages
    courrier courriers
    vidéo vidéos
    tweet tweets
    post
    dossier dossiers
    texte textes
    analyse analyses
    données
    estimations estimation
    statistiques
    bilan bilans
    chiffres
    version versions
    hypothèse hypothèses
    bulletin bulletins
    procès-verbal
    expertise expertises
    registre registres
    prévisions
    calculs
    images
    propos
    aveux aveu
    accusations accusation
    témoignages témoignage
    rumeurs rumeur
  `),
  media: formLists(`
    médias média
    presse
    journal journaux
    quotidien quotidiens
    hebdomadaire hebdomadaires
    magazine magazines
    revue revues
    chaîne chaînes
    télévision tv
    radio radios
    site sites
    blog
    agence agences
    informations information
  `),
  anonymous: formLists(`
    source sources
    personne
    quelqu'un
    informateur informateurs
    initié initiés
    interlocuteur interlocuteurs
  `),
  same: ['même', 'mêmes'],
  aliases: [
    ['otan', 'alliance', 'alliance atlantique'],
    ['ue', 'union européenne', 'bruxelles'],
    ['onu', 'nations unies'],
    ['états-unis', 'etats-unis', 'washington'],
    ['russie', 'moscou', 'kremlin'],
    ['ukraine', 'kiev', 'kyiv'],
    ['corée du sud', 'séoul'],
    ['corée du nord', 'pyongyang'],
  ],
  countries,
}
