import { formLists } from '../form-lists.ts'

/** Nouns for what a person is or does. */
export const roles = formLists(`
  minister ministers
  president presidents
  vice-president vice-presidents
  premier premiers
  chancellor chancellors
  secretary secretaries
  undersecretary undersecretaries
  spokesman spokesmen
  spokeswoman spokeswomen
  spokesperson spokespersons spokespeople
  chief chiefs
  head heads
  boss bosses
  commander commanders
  general generals
  colonel colonels
  captain captains
  admiral admirals
  lieutenant lieutenants
  sergeant sergeants
  director directors
  manager managers
  coordinator coordinators
  governor governors
  mayor mayors
  deputy deputies
  senator senators
  congressman congressmen
  congresswoman congresswomen
  lawmaker lawmakers
  legislator legislators
  representative representatives
  delegate delegates
  councillor councillors councilor councilors
  commissioner commissioners
  ambassador ambassadors
  consul consuls
  envoy envoys
  leader leaders
  dictator dictators
  king kings
  queen queens
  prince princes
  pope popes
  bishop bishops
  cardinal cardinals
  judge judges
  prosecutor prosecutors
  attorney attorneys
  lawyer lawyers
  magistrate magistrates
  doctor doctors
  nurse nurses
  surgeon surgeons
  physician physicians
  professor professors
  teacher teachers
  researcher researchers
  expert experts
  analyst analysts
  scientist scientists
  economist economists
  historian historians
  engineer engineers
  strategist strategists
  adviser advisers advisor advisors
  aide aides
  candidate candidates
  nominee nominees
  activist activists
  journalist journalists
  reporter reporters
  correspondent correspondents
  columnist columnists
  author authors
  editor editors
  founder founders
  executive executives
  chairman chairmen
  chairwoman chairwomen
  chair
  ceo ceos
  officer officers
  official officials
  agent agents
  policeman policemen
  soldier soldiers
  fisherman fishermen
  worker workers
  pilot pilots
  coach coaches
  player players
  actor actors
  writer writers
  singer singers
  father fathers
  mother mothers
  son sons
  daughter daughters
  brother brothers
  sister sisters
  wife wives
  husband husbands
  widow widows
  woman women
  man men
  mediator mediators
  negotiator negotiators
  diplomat diplomats
  organiser organisers organizer organizers
  rescuer rescuers
  harbourmaster harbourmasters
  investigator investigators
  customer
  investor
  proponent
  successor
  operative
  member
  backer
  donor
  surrogate
  colleague
  friend
  rival
  contender
  farmer
  neighbour neighbours neighbor neighbors
  sailor sailors
  waiter waitress waiters
  driver drivers
  student students
  priest priests
  monk monks
  imam imams
  passenger passengers
  hostage hostages
  migrant migrants
  refugee refugees
  blogger bloggers
  cameraman cameramen
  photographer photographers
  owner owners
  employee employees
  client clients
  firefighter firefighters
  fighter fighters
  shopper shoppers
  villager villagers
  trader traders
  detective detectives
  celebrity celebrities
`)
