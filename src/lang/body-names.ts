import { nameList } from './name-list.ts'

/**
 * Bodies whose names do not say that they are bodies and are written as a person's: of two words or more, without an article. In
 * lower case, with spaces for hyphens.
 */
// biome-ignore format: a list of names
export const bodyNames = [
  // who helps and who watches
  'amnesty international', 'ärzte ohne grenzen', 'doctors without borders', 'human rights first', 'human rights watch',
  'islamic relief', 'médecins du monde', 'médecins sans frontières', 'medici senza frontiere', 'médicos sin fronteras',
  'mercy corps', 'open arms', 'proactiva open arms', 'reporter ohne grenzen', 'reporter senza frontiere', 'reporteros sin fronteras',
  'reporters sans frontières', 'reporters without borders', 'save the children', 'sea eye', 'sea watch', 'secours catholique',
  'secours populaire', 'sos méditerranée', 'terre des hommes', 'transparency international', 'world vision',
  // who fights
  'al kaida', 'al nusra', 'al qaeda', 'al qaida', 'al qaïda', 'al shabaab', 'al shabab', 'ansar al islam', 'ansar al sharia', 'ansar allah',
  'boko haram', 'estado islámico', 'état islamique', 'hizb ut tahrir', 'islamic jihad', 'islamic state', 'islamischer staat',
  'jabhat al nusra', 'jihad islamica', 'jihad islamique', 'lashkar e taiba', 'sendero luminoso', 'stato islamico', 'yihad islámica',
  // parties
  'en marche', 'esquerra republicana', 'europe écologie', 'five star movement', 'forza italia', 'france insoumise', "fratelli d'italia",
  'fratelli d’italia', 'freie wähler', 'front national', 'green party', 'hermanos musulmanes', 'italia viva', 'izquierda unida',
  'junts per catalunya', 'lega nord', 'nuovo centrodestra', 'plaid cymru', 'potere al popolo', 'rassemblement national', 'scelta civica',
  'sinistra italiana', 'sinn fein', 'sinn féin', 'unidas podemos',
  // firms
  'aston martin', 'air berlin', 'air france', 'american airlines', 'american express', 'arcelor mittal', 'berkshire hathaway',
  'british airways', 'british petroleum', 'british telecom', 'cathay pacific', 'credit suisse', 'crédit agricole', 'delta air lines',
  'deutsche bahn', 'deutsche bank', 'deutsche börse', 'deutsche post', 'deutsche telekom', 'fiat chrysler', 'general dynamics',
  'general electric', 'general mills', 'general motors', 'goldman sachs', 'hewlett packard', 'intesa sanpaolo', 'johnson & johnson',
  'jp morgan', 'jpmorgan chase', 'lehman brothers', 'lockheed martin', 'malaysia airlines', 'mercedes benz', 'merrill lynch',
  'monte dei paschi', 'morgan stanley', 'novo nordisk', 'philip morris', 'poste italiane', 'qatar airways', 'rio tinto', 'rolls royce',
  'royal dutch shell', 'saudi aramco', 'société générale', 'telecom italia', 'turkish airlines', 'united airlines', 'wells fargo',
  // offices, markets, clubs
  'atlético de madrid', 'atlético madrid', 'bayern münchen', 'bayern munich', 'borussia dortmund', 'guardia civil', 'guardia di finanza',
  'manchester city', 'manchester united', 'new scotland yard', 'paris saint germain', 'real madrid', 'scotland yard', 'wall street',
]

/** Whether a name is that of a body: "Human Rights Watch", «Boko Haram». */
export const isBodyName = nameList(bodyNames)
