/** What stands between the words of a name and is written or not: «Mohamed el Gadafi», « Mohammed Kadhafi ». */
export const optionalParticles: ReadonlySet<string> = new Set(['al', 'el', 'ben', 'bin', 'ibn'])

/** The article of Arabic as a name has it that opens with it, where no preposition of a language stands: «Al Nadir». */
export const openingArticle = 'Al'

/** Articles behind the particle of a name: «Ursula von der Leyen», «Rogier van den Berg». */
export const particleArticles: ReadonlySet<string> = new Set(['der', 'den', 'dem', 'de', 'het'])

/** Short words within names of persons, however a language writes them: «Saif al-Islam», «Osama bin Laden». */
export const nameParticles: ReadonlySet<string> = new Set([
  ...optionalParticles,
  ...['abd', 'abu', 'ould', 'ul', 'van', 'von'],
])
