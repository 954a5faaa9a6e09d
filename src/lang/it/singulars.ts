/** Tried in order: the closer an ending, the earlier it stands. Where nouns differ, the more frequent kind wins. */
// biome-ignore format: lists of words
export const singulars: readonly (readonly [plural: string, singular: string])[] = [
  ['ologi', 'ologo'], ['ografi', 'ografo'], ['menti', 'mento'], ['tori', 'tore'], ['sori', 'sore'], ['isti', 'ista'],
  ['enti', 'ente'], ['anti', 'ante'], ['ieri', 'iere'], ['oni', 'one'], ['ali', 'ale'], ['ili', 'ile'],
  ['esi', 'ese'], ['ari', 'ario'], ['ori', 'ore'], ['izi', 'izio'], ['nzi', 'nzio'], ['gli', 'glio'], ['chi', 'co'],
  ['ghi', 'go'], ['che', 'ca'], ['ghe', 'ga'], ['cie', 'cia'], ['gie', 'gia'], ['ggi', 'ggio'], ['gi', 'gio'],
  ['ici', 'ico'], ['zioni', 'zione'], ['nei', 'neo'], ['oi', 'oio'], ['ai', 'aio'], ['i', 'o'], ['e', 'a'],
]

// biome-ignore format: lists of words
export const irregularSingulars: Readonly<Record<string, string>> = {
  persone: 'persona', giovani: 'giovane', superstiti: 'superstite', despoti: 'despota', principi: 'principio',
  buoi: 'bue', affari: 'affare', uomini: 'uomo', dèi: 'dio', armi: 'arma', ali: 'ala', mani: 'mano', navi: 'nave',
  leggi: 'legge', parti: 'parte', notti: 'notte', voci: 'voce', chiavi: 'chiave', reti: 'rete', fonti: 'fonte',
  ponti: 'ponte', fronti: 'fronte', morti: 'morto', vetture: 'vettura', madri: 'madre', padri: 'padre',
  mogli: 'moglie', salme: 'salma', capi: 'capo', cani: 'cane', pani: 'pane', corpi: 'corpo', torri: 'torre',
  croci: 'croce', luci: 'luce', basi: 'base', crisi: 'crisi', tesi: 'tesi', analisi: 'analisi', ipotesi: 'ipotesi',
  sedi: 'sede', classi: 'classe', stragi: 'strage', indagini: 'indagine', origini: 'origine', immagini: 'immagine',
  ordini: 'ordine', giudici: 'giudice', complici: 'complice', vertici: 'vertice', codici: 'codice', indici: 'indice',
  uffici: 'ufficio', edifici: 'edificio', sacrifici: 'sacrificio', incendi: 'incendio', operai: 'operaio',
  militari: 'militare', paramilitari: 'paramilitare', familiari: 'familiare', dollari: 'dollaro',
  stranieri: 'straniero', prigionieri: 'prigioniero', guerriglieri: 'guerrigliero', pensieri: 'pensiero',
  sentieri: 'sentiero', interi: 'intero', fattori: 'fattore', direttori: 'direttore', territori: 'territorio',
  laboratori: 'laboratorio', oratori: 'oratore', osservatori: 'osservatore', depositi: 'deposito',
  problemi: 'problema', programmi: 'programma', sistemi: 'sistema', drammi: 'dramma', temi: 'tema', atleti: 'atleta',
  poeti: 'poeta', piloti: 'pilota', pirati: 'pirata', colleghi: 'collega', belgi: 'belga', astronauti: 'astronauta',
  patrioti: 'patriota', medaglie: 'medaglia', specie: 'specie', serie: 'serie', analisti: 'analista',
  registi: 'regista', canti: 'canto', punti: 'punto', conti: 'conto', venti: 'vento', eventi: 'evento',
  talenti: 'talento', contingenti: 'contingente', appartamenti: 'appartamento', documenti: 'documento',
  santi: 'santo', impianti: 'impianto', pesi: 'peso', chiese: 'chiesa', imprese: 'impresa', offensive: 'offensiva',
  feriti: 'ferito', miglia: 'miglio', uova: 'uovo', membri: 'membro', metri: 'metro', ministri: 'ministro',
  porti: 'porto', fili: 'filo', asili: 'asilo', stili: 'stile', calciatori: 'calciatore', paia: 'paio',
  aerei: 'aereo', europei: 'europeo', musei: 'museo', ebrei: 'ebreo', sei: 'sei', film: 'film', euro: 'euro',
  vigili: 'vigile', migranti: 'migrante', dirigenti: 'dirigente', province: 'provincia', nomi: 'nome',
  paesi: 'paese', mesi: 'mese', nemici: 'nemico', amici: 'amico', pesci: 'pesce', mari: 'mare', fiumi: 'fiume',
  carri: 'carro', salari: 'salario', studi: 'studio', omicidi: 'omicidio', suicidi: 'suicidio',
  femminicidi: 'femminicidio', negozi: 'negozio', servizi: 'servizio', razzi: 'razzo', mezzi: 'mezzo',
  ragazzi: 'ragazzo', palazzi: 'palazzo', pezzi: 'pezzo', episodi: 'episodio', consigli: 'consiglio',
  dispersi: 'disperso', camion: 'camion',
}
