import type { PageWords } from '../page-words.ts'

// biome-ignore format: lists of words
export const pageWords: PageWords = {
  by: [
    'von', 'ein artikel von', 'artikel von', 'ein beitrag von', 'beitrag von', 'text von', 'text', 'text und interview', 'text und fotos', 'text & fotos', 'text & foto', 'text und bild', 'geschrieben von',
    'verfasst von', 'veröffentlicht von', 'gepostet von', 'eingestellt von', 'erstellt von', 'autor', 'autorin', 'autoren',
    'autorinnen', 'autor/in', 'autor*in', 'autor:in', 'beitragsautor', 'beitrags-autor', 'redakteur', 'redakteurin', 'bericht von', 'bericht',
    'ein interview von', 'ein kommentar von', 'kommentar von', 'ein gastbeitrag von', 'gastbeitrag von', 'interview von', 'interview',
    'eine analyse von', 'eine reportage von', 'eine kolumne von', 'ein bericht von', 'ein essay von',
  ],
  and: ['und', 'sowie', 'mit'],
  roles: [
    'redakteur', 'redakteurin', 'korrespondent', 'korrespondentin', 'reporter', 'reporterin', 'journalist', 'journalistin',
    'autor', 'autorin', 'volontär', 'volontärin', 'chefredakteur', 'chefredakteurin', 'ressortleiter', 'ressortleiterin',
    'freier journalist', 'freie journalistin', 'freie autorin', 'freier autor', 'gastautor', 'gastautorin', 'kolumnist',
    'kolumnistin', 'ressort', 'profil', 'zum profil', 'zur person',
  ],
  notPeople: [
    'redaktion', 'onlineredaktion', 'agentur', 'agenturen', 'presse', 'pressestelle', 'zeitung', 'nachrichten', 'verlag',
    'team', 'gmbh', 'e.v.', 'ag', 'verband', 'bundesverband', 'verein', 'stiftung', 'administrator', 'gast', 'gruppe',
    'medien', 'ministerium', 'amt', 'kommentar', 'kommentare', 'schreibe', 'minuten', 'uhr', 'leser', 'foto', 'bild',
    'quelle', 'community', 'artikel', 'beiträge', 'stadt', 'universität', 'merkliste', 'teilen', 'drucken', 'red', 'über', 'veröffentlicht', 'aktualisiert', 'archiv', 'magazin', 'rezept', 'herausgeber', 'illustration', 'landesanstalt', 'sekretariat', 'partei', 'pressemitteilung', 'landesamt', 'symbolbild', 'fotos', 'inhalte', 'anonym', 'abteilung',
  ],
  published: [
    'veröffentlicht', 'veröffentlicht am', 'publiziert', 'publiziert am', 'erschienen', 'erschienen am', 'erstellt',
    'erstellt am', 'geschrieben am', 'gepostet am', 'eingestellt am', 'datum', 'erstveröffentlichung',
    'veröffentlichungsdatum', 'beitragsdatum', 'freigeschaltet',
  ],
  modified: [
    'aktualisiert', 'aktualisiert am', 'zuletzt aktualisiert', 'zuletzt aktualisiert am', 'letzte aktualisierung', 'stand',
    'geändert', 'zuletzt geändert', 'zuletzt geändert am', 'letzte änderung', 'update', 'zuletzt bearbeitet', 'überarbeitet',
  ],
  notFound: [
    'seite nicht gefunden', 'seite wurde nicht gefunden', 'seite nicht verfügbar',
    'seite existiert nicht', 'artikel nicht gefunden', 'inhalt nicht gefunden',
  ],
}
