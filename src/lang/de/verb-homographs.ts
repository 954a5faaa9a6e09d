/** Forms of verbs that texts far more often mean as a noun or an adjective. */
// biome-ignore format: a list of words
export const verbHomographs: readonly string[] = [
  'absage', 'absagen', 'angaben', 'angriff', 'anklage', 'anstieg', 'antritt', 'antworte', 'antworten', 'aufgaben',
  'aufrufe', 'aufstieg', 'auftritt', 'ausgaben', 'aussage', 'ausstieg', 'austritt', 'ausweise', 'bauten', 'bedauern',
  'befehle', 'begriff', 'berge', 'berichte', 'beschuldigte', 'beschuldigten', 'bestand', 'bestände', 'besuche',
  'betrieb', 'betriebe', 'betrug', 'beweise', 'bremse', 'decke', 'dienst', 'eile', 'eingriff', 'eintritt', 'einwürfe',
  'ende', 'erbe', 'erfolge', 'erlasse', 'fahrt', 'falle', 'feiern', 'flucht', 'folge', 'formen', 'frage', 'fülle',
  'gebet', 'gerät', 'geschehen', 'gewinne', 'glaube', 'gründe', 'hinweise', 'kämpfe', 'klage', 'klang', 'kosten',
  'kriege', 'last', 'leben', 'maß', 'maßen', 'messe', 'nachfrage', 'nachweise', 'opfern', 'posten', 'predigt',
  'predigten', 'preise', 'rate', 'rede', 'regeln', 'reise', 'riss', 'rufe', 'ruhe', 'schaden', 'schiene', 'schnitt',
  'siege', 'sitze', 'sorge', 'spende', 'spenden', 'sperre', 'spiele', 'stelle', 'steuern', 'stimme', 'stimmen',
  'strafe', 'strafen', 'streite', 'stürme', 'stütze', 'suche', 'tage', 'tagen', 'taten', 'teile', 'träume',
  'überleben', 'unternehmen', 'unterschied', 'urteile', 'verband', 'verbände', 'verbot', 'verdächtige',
  'verdächtigen', 'verdienst', 'verhalten', 'versprechen', 'verstand', 'versuche', 'vertrieb', 'verweise',
  'vorhersage', 'vorwürfe', 'wagen', 'wende', 'wiese', 'wünsche', 'würfe', 'zahlen', 'ziele', 'zusage', 'zwang',
]
