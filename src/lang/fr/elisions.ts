/**
 * Words that lose their vowel before another; the apostrophe is part of each. Not those whose other half never stands
 * alone: «aujourd'hui», «quelqu'un» and «presqu'île» are one word.
 */
// biome-ignore format: a list of words
export const elisions: readonly string[] = [
  "l'", "d'", "n'", "s'", "c'", "ç'", "j'", "m'", "t'", "qu'", "jusqu'", "lorsqu'", "puisqu'", "quoiqu'",
]

/**
 * Pronouns behind a verb. The t between two vowels goes with them («a-t-il»), so the longer stand first. Not «-vous»: it
 * would cut «rendez-vous»; nor «-ci», which nearly always belongs to «celui-ci», while «-là» points back («ce jour-là»).
 */
// biome-ignore format: a list of words
export const clitics: readonly string[] = [
  '-t-elles', '-t-elle', '-t-ils', '-t-il', '-t-on', '-elles', '-elle', '-ils', '-il', '-on', '-je', '-tu', '-nous',
  '-ce', '-moi', '-toi', '-lui', '-leur', '-les', '-le', '-la', '-en', '-y',
  '-là',
]
