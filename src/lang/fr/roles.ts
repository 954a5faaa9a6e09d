import { formLists } from '../form-lists.ts'

/** Nouns for what a person is or does. */
export const roles = formLists(`
  ministre ministres
  vice-ministre vice-ministres
  secrétaire secrétaires
  sous-secrétaire
  président présidente présidents présidentes
  vice-président vice-présidente vice-présidents
  premier-ministre
  chancelier chancelière
  chef cheffe chefs cheffes
  porte-parole porte-paroles
  commandant commandante commandants
  général générale généraux
  colonel colonelle colonels
  lieutenant-colonel
  capitaine capitaines
  amiral amiraux
  lieutenant lieutenants
  adjudant adjudante
  directeur directrice directeurs directrices
  dirigeant dirigeante dirigeants dirigeantes
  responsable responsables
  coordinateur coordinatrice coordinateurs
  gouverneur gouverneure gouverneurs
  préfet préfète préfets
  sous-préfet sous-préfète
  maire maires
  adjoint adjointe adjoints
  député députée députés députées
  eurodéputé eurodéputée eurodéputés
  sénateur sénatrice sénateurs
  parlementaire parlementaires
  conseiller conseillère conseillers
  commissaire commissaires
  ambassadeur ambassadrice ambassadeurs
  consul consule
  émissaire émissaires
  envoyé envoyée
  représentant représentante représentants
  délégué déléguée délégués
  élu élue élus élues
  leader leaders
  dictateur
  roi
  reine
  prince princesse
  pape
  souverain
  évêque évêques
  archevêque
  cardinal cardinaux
  imam imams
  juge juges
  procureur procureure procureurs
  avocat avocate avocats avocates
  magistrat magistrate magistrats
  bâtonnier bâtonnière
  greffier greffière
  médecin médecins
  infirmier infirmière infirmiers
  chirurgien chirurgienne chirurgiens
  professeur professeure professeurs
  enseignant enseignante enseignants
  chercheur chercheuse chercheurs
  expert experte experts
  analyste analystes
  scientifique scientifiques
  économiste économistes
  historien historienne historiens
  politologue politologues
  sociologue sociologues
  ingénieur ingénieure ingénieurs
  technicien technicienne techniciens
  syndicaliste syndicalistes
  militant militante militants
  activiste activistes
  journaliste journalistes
  correspondant correspondante correspondants
  rédacteur rédactrice
  entrepreneur entrepreneuse entrepreneurs
  patron patronne patrons
  administrateur administratrice
  fondateur fondatrice fondateurs
  fonctionnaire fonctionnaires
  officier officière officiers
  agent agente agents
  policier policière policiers
  gendarme gendarmes
  pompier pompière pompiers
  soldat soldate soldats
  pêcheur pêcheuse pêcheurs
  ouvrier ouvrière ouvriers
  pilote pilotes
  chauffeur chauffeuse chauffeurs
  entraîneur entraîneuse
  sélectionneur sélectionneuse
  joueur joueuse joueurs
  acteur actrice acteurs
  écrivain écrivaine écrivains
  chanteur chanteuse
  père
  mère
  fils
  fille
  frère frères
  sœur sœurs
  épouse
  mari
  veuve veuf
  femme femmes
  homme hommes
  médiateur médiatrice médiateurs
  négociateur négociatrice négociateurs
  diplomate diplomates
  inspecteur inspectrice inspecteurs
  enquêteur enquêtrice enquêteurs
  secouriste secouristes
  candidat candidate candidats candidates
  numéro
  riverain
  citoyen
  manifestant
  salarié
  étudiant
  spécialiste
  opposant
  insurgé
  passager
  usager
  partisan
  adversaire
  protestataire
  dissident
  internaute
  électeur
  participant
  commerçant
  client
  patient
  détenu
  prisonnier
  investisseur
  réfugié
  combattant
  ami amie
  collègue
  utilisateur
  sympathisant
  théologien
  prédicateur
  serveur serveuse serveurs
  sergent sergents
  marin marins
  paysan paysanne paysans paysannes
  curé curés
  moine moines
  rescapé rescapée rescapés
  survivant survivante survivants survivantes
  otage otages
  migrant migrante migrants
  blogueur blogueuse blogueurs blogueuses
  bloggeur bloggeuse bloggeurs
  caméraman cameraman caméramans
  photographe photographes
  propriétaire propriétaires
  employé employée employés employées
  voisin
  membre
  milicien milicienne miliciens
  instituteur institutrice instituteurs institutrices
  agriculteur agricultrice agriculteurs
  auteur auteure autrice auteurs
  réalisateur réalisatrice réalisateurs
`)
