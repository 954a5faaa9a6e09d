/** Tried in order: the closer an ending, the earlier it stands. Where nouns differ, the more frequent kind wins. */
// biome-ignore format: lists of words
export const singulars: readonly (readonly [plural: string, singular: string])[] = [
  ['eaux', 'eau'], ['iaux', 'ial'], ['naux', 'nal'], ['paux', 'pal'], ['taux', 'tal'], ['vaux', 'val'], ['raux', 'ral'],
  ['caux', 'cal'], ['maux', 'mal'], ['gaux', 'gal'], ['oyaux', 'oyau'], ['ieux', 'ieu'], ['eux', 'eu'],
  ['is', 'i'], ['us', 'us'], ['s', ''],
]

// biome-ignore format: lists of words
export const irregularSingulars: Readonly<Record<string, string>> = {
  gens: 'gens', yeux: 'œil', messieurs: 'monsieur', mesdames: 'madame', travaux: 'travail', vitraux: 'vitrail',
  coraux: 'corail', baux: 'bail', chevaux: 'cheval', hôpitaux: 'hôpital', animaux: 'animal', bijoux: 'bijou',
  choux: 'chou', genoux: 'genou', cailloux: 'caillou', noyaux: 'noyau', tuyaux: 'tuyau', joyaux: 'joyau',
  bleus: 'bleu', pneus: 'pneu', pays: 'pays', mois: 'mois', fois: 'fois', corps: 'corps', bras: 'bras', cas: 'cas',
  temps: 'temps', repas: 'repas', pas: 'pas', bois: 'bois', avis: 'avis', permis: 'permis', colis: 'colis',
  logis: 'logis', paris: 'pari', fils: 'fils', obus: 'obus', bus: 'bus', autobus: 'autobus', abus: 'abus',
  virus: 'virus', campus: 'campus', refus: 'refus', élus: 'élu', individus: 'individu', disparus: 'disparu',
  inconnus: 'inconnu', détenus: 'détenu', prévenus: 'prévenu', revenus: 'revenu', pendus: 'pendu', tissus: 'tissu',
  tués: 'tué', blessés: 'blessé', français: 'français', anglais: 'anglais', irlandais: 'irlandais',
  néerlandais: 'néerlandais', japonais: 'japonais', libanais: 'libanais', sénégalais: 'sénégalais',
  portugais: 'portugais', camerounais: 'camerounais', congolais: 'congolais', chinois: 'chinois', suédois: 'suédois',
  danois: 'danois', bourgeois: 'bourgeois', procès: 'procès', succès: 'succès', accès: 'accès', décès: 'décès',
  progrès: 'progrès', congrès: 'congrès', palais: 'palais', relais: 'relais', harnais: 'harnais', rubis: 'rubis',
  souris: 'souris', brebis: 'brebis', tennis: 'tennis', voix: 'voix', prix: 'prix', croix: 'croix', choix: 'choix',
  morts: 'mort', ours: 'ours', concours: 'concours', secours: 'secours', discours: 'discours', parcours: 'parcours',
  recours: 'recours', velours: 'velours', cours: 'cours', poids: 'poids', puits: 'puits', fonds: 'fonds', os: 'os',
  héros: 'héros', enclos: 'enclos', propos: 'propos', dos: 'dos', gaz: 'gaz', nez: 'nez', cadavres: 'cadavre',
  bateaux: 'bateau', aïeux: 'aïeul', cieux: 'ciel', religieux: 'religieux', vieux: 'vieux', curieux: 'curieux',
  proches: 'proche', otages: 'otage', drapeaux: 'drapeau',
}
