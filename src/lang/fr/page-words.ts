import type { PageWords } from '../page-words.ts'

// biome-ignore format: lists of words
export const pageWords: PageWords = {
  by: [
    'par', 'de', 'écrit par', 'publié par', 'rédigé par', 'posté par', 'article de', 'texte de', 'propos recueillis par',
    'auteur', 'auteure', 'autrice', 'auteurs', 'texte', 'reportage de',
  ],
  and: ['et', 'avec'],
  roles: [
    'journaliste', 'envoyé spécial', 'envoyée spéciale', 'envoyés spéciaux', 'correspondant', 'correspondante',
    'rédacteur', 'rédactrice', 'rédacteur en chef', 'rédactrice en chef', 'chroniqueur', 'chroniqueuse', 'éditorialiste',
    'pigiste', 'contributeur', 'contributrice',
  ],
  notPeople: [
    'rédaction', 'redaction', 'agence', 'agences', 'presse', 'journal', 'service', 'équipe', 'association', 'fondation',
    'administrateur', 'invité', 'groupe', 'sas', 'sarl', 'éditions', 'bureau', 'communiqué', 'lecture', 'abonnés', 'publié', 'propos', 'anonyme', 'collectif',
  ],
  published: [
    'publié', 'publiée', 'publié le', 'posté le', 'mis en ligne', 'mis en ligne le', 'paru le', 'date de publication',
    'date', 'écrit le', 'créé le',
  ],
  modified: [
    'mis à jour', 'mise à jour', 'mis à jour le', 'modifié', 'modifié le', 'dernière mise à jour', 'actualisé', 'màj', 'maj',
  ],
  notFound: [
    'page introuvable', 'page non trouvée',
    "page n'existe pas", 'article introuvable', 'contenu introuvable',
  ],
}
