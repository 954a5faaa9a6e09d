import type { PageWords } from '../page-words.ts'

// biome-ignore format: lists of words
export const pageWords: PageWords = {
  by: [
    'di', 'da', 'a cura di', 'scritto da', 'pubblicato da', 'articolo di', 'testo di', 'testi di', 'servizio di',
    'reportage di', 'intervista di', 'autore', 'autrice', 'autori', 'redattore', 'firma',
  ],
  and: ['e', 'ed'],
  roles: [
    'inviato', 'inviata', 'inviati', 'corrispondente', 'redattore', 'redattrice', 'giornalista', 'direttore', 'direttrice',
    'collaboratore', 'collaboratrice', 'editorialista', 'dal nostro inviato', 'dalla nostra inviata',
    'dal nostro corrispondente', 'dalla nostra corrispondente', 'vicedirettore', 'caporedattore',
  ],
  notPeople: [
    'redazione', 'ufficio', 'stampa', 'agenzia', 'notizie', 'giornale', 'quotidiano', 'associazione', 'fondazione',
    'amministratore', 'ospite', 'comunicato', 'editore', 'edizioni', 'gruppo', 'srl', 'spa', 'pubblicato', 'aggiornato', 'webmaster', 'anonimo',
  ],
  published: [
    'pubblicato', 'pubblicata', 'pubblicato il', 'data di pubblicazione', 'data', 'postato il', 'inserito il', 'creato',
    'scritto il',
  ],
  modified: ['aggiornato', 'aggiornata', 'ultimo aggiornamento', 'ultima modifica', 'modificato', 'agg'],
  notFound: [
    'pagina non trovata', 'pagina inesistente',
    'articolo non trovato', 'contenuto non trovato', 'la pagina non esiste',
  ],
}
