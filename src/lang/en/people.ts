import { formLists } from '../form-lists.ts'
import type { People } from '../language.ts'
import { countries } from './countries.ts'
import { roles } from './roles.ts'

export const people: People = {
  headFirst: false,
  roles,
  // biome-ignore format: a list of words
  ledBodies: [],
  headRoles: [
    'head',
    'chief',
    'leader',
    'boss',
    'president',
    'premier',
    'director',
    'secretary',
    'chairman',
    'chairwoman',
    'chair',
    'ceo',
    'commander',
    'governor',
    'chancellor',
  ],
  titles: [
    'nobel',
    'mr',
    'mr.',
    'mrs',
    'mrs.',
    'ms',
    'ms.',
    'dr',
    'dr.',
    'prof',
    'prof.',
    'sir',
    'lord',
    'lady',
    'gen.',
    'sen.',
    'rep.',
    'gov.',
    'lt.',
    'col.',
    'capt.',
    'sgt.',
    'rev.',
  ],
  bodies: formLists(`
    ministry ministries
    government governments
    cabinet cabinets
    parliament parliaments
    senate
    congress
    house
    commission commissions
    council councils
    committee committees
    court courts
    tribunal tribunals
    prosecution
    police
    army armies
    navy
    military
    guard
    coastguard
    intelligence
    service services
    agency agencies
    authority authorities
    institute institutes
    organisation organisations organization organizations
    un
    nato
    alliance
    union unions
    eu
    bank banks
    company companies
    firm firms
    corporation corporations
    group groups
    charity charities
    university universities
    hospital hospitals
    clinic clinics
    party parties
    opposition
    campaign campaigns
    association associations
    federation federations
    kremlin
    pentagon
    embassy embassies
    state states
    regime regimes
    administration administrations
    forces force
    militia militias
    coalition coalitions
    delegation delegations
    foundation foundations
    centre centres center centers
    observatory
    department departments
    office offices
    bureau bureaus
    brigade
    operator operators
    cross
    defence defense
    team teams
    panel panels
    jury juries
    board boards
  `),
  groups: formLists(`
    dozens
    hundreds
    thousands
    scores
    percent
    majority majorities
    minority minorities
    management
    population populations
    institution institutions
    nation nations
    movement movements
    generation generations
    audience audiences
    community communities
    faculty
    residents resident
    witnesses witness
    citizens
    protesters protestors demonstrators
    activists
    organisers organizers
    relatives
    families family
    victims victim
    survivors survivor
    workers
    students
    experts
    analysts
    observers
    investigators
    doctors
    researchers
    scientists
    critics
    supporters
    opponents
    rebels
    troops
    soldiers
    allies
    neighbours neighbors
    fishermen
    people
    many
    some
    others
    most
    lawyers
    americans
    voters
    democrats
    republicans
    conservatives
    liberals
    lawmakers
    passengers
    users
    rescuers
    crews crew
    followers
    fans
    customers
    investors
    consumers
    refugees
    detainees
    prisoners
    insurgents
    militants
    fighters
    loyalists
    patients
    clients
    shareholders
    parents
    employees
    dissidents
    islamists
    bloggers
    developers
    economists
    proponents
    successors
    operatives
    members
    backers
    veterans
    immigrants
    donors
    surrogates
    attackers
    colleagues
    friends
    rivals
    contenders
    hackers
    locals
    visitors
    evangelicals
    farmers
  `),
  documents: formLists(`
    story stories
    slide slides
    tape tapes
    report reports
    statement statements
    document documents
    study studies
    research
    poll polls
    survey surveys
    investigation investigations
    inquiry inquiries
    ruling rulings
    letter letters
    message messages
    memo memos
    email emails
    video videos
    tweet tweets
    post posts
    filing filings
    text texts
    analysis analyses
    data
    estimates estimate
    figures
    statistics
    records record
    transcript transcripts
    version versions
    account accounts
    bulletin bulletins
    complaint complaints
    lawsuit lawsuits
    indictment
    affidavit
    book books
    article articles
    ad ads
    papers
    motion motions
    petition petitions
    audit audits
    census
    disclosures
    e-mail e-mails
    findings
    footage
    forecast forecasts
    numbers
    polling
    projections
    results
    summary summaries
  `),
  media: formLists(`
    media
    press
    newspaper newspapers
    daily dailies
    weekly weeklies
    magazine magazines
    broadcaster broadcasters
    television tv
    radio
    website websites
    outlet outlets
    blog blogs
    channel channels
    agency agencies
    network networks
    news
  `),
  anonymous: formLists(`
    source sources
    insider insiders
    informant informants
    someone
  `),
  same: ['same'],
  aliases: [
    ['nato', 'alliance', 'atlantic alliance'],
    ['eu', 'european union', 'brussels'],
    ['un', 'united nations'],
    ['united states', 'us', 'u.s.', 'washington'],
    ['russia', 'moscow', 'kremlin'],
    ['ukraine', 'kyiv'],
    ['south korea', 'seoul'],
    ['north korea', 'pyongyang'],
  ],
  countries,
}
