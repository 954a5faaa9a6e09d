import type { PageWords } from '../page-words.ts'

// biome-ignore format: lists of words
export const pageWords: PageWords = {
  by: [
    'by', 'written by', 'posted by', 'published by', 'reported by', 'reporting by', 'story by', 'words by', 'text by',
    'article by', 'report by', 'author', 'authors', 'post author', 'author by', 'post author by', 'contributed by',
    'interview by', 'analysis by', 'opinion by', 'review by', 'words',
  ],
  and: ['and', 'with'],
  roles: [
    'staff writer', 'staff reporter', 'staff', 'reporter', 'correspondent', 'editor', 'writer', 'columnist', 'contributor',
    'contributing writer', 'senior contributor', 'business columnist', 'political writer', 'sports writer', 'producer',
    'photographer', 'editor-in-chief', 'bureau chief', 'journalist', 'freelance', 'special to',
  ],
  notPeople: [
    'staff', 'newsroom', 'editorial', 'team', 'editors', 'admin', 'administrator', 'guest', 'desk', 'news', 'service',
    'services', 'media', 'agency', 'agencies', 'press', 'newspaper', 'magazine', 'group', 'inc', 'ltd', 'llc', 'wire',
    'wires', 'online', 'association', 'foundation', 'department', 'office', 'company', 'user', 'editor', 'sport', 'sports',
    'contributors', 'contributor', 'reporter', 'reporters', 'correspondent', 'post', 'times', 'today', 'blog', 'website',
    'university', 'institute', 'entertainment', 'digital', 'publishing', 'network', 'corporation', 'archive', 'archives',
    'articles', 'comments', 'comment', 'author', 'authors', 'photo', 'photos', 'image', 'share', 'follow', 'email', 'views',
    'read', 'subscribe', 'print', 'video', 'about', 'published', 'updated', 'posted', 'recipe', 'edition', 'edited', 'webmaster', 'publisher', 'by', 'letters', 'newsdesk', 'anonymous', 'view',
  ],
  published: [
    'published', 'published on', 'posted', 'posted on', 'first published', 'first published on', 'publish date',
    'post date', 'date', 'original', 'originally published', 'released', 'created', 'filed', 'issued', 'written on',
    'published at',
  ],
  modified: [
    'updated', 'updated on', 'last updated', 'last updated on', 'modified', 'last modified', 'edited', 'reviewed',
    'last update', 'update',
  ],
  notFound: [
    'page not found', 'article not found', 'story not found', 'content not found',
    'page not available', 'page unavailable', 'page does not exist', "page doesn't exist",
  ],
}
