import { beginSentence, type Configuration } from './configuration.ts'

/** What the parser needs to know of a tag: its part of speech as a number from 1, and whether it is a punctuation mark. */
export interface TagClasses {
  readonly classes: Int32Array
  readonly isMark: Uint8Array
}

/** The parts of speech of fine tags: what stands before the first point. */
export function tagClasses(tags: readonly string[]): TagClasses {
  const names = tags.map((tag) => tag.split('.')[0] ?? tag)
  const different = [...new Set(names)]
  return {
    classes: Int32Array.from(names, (name) => different.indexOf(name) + 1),
    isMark: Uint8Array.from(names, (name) => (name === 'PUNCT' ? 1 : 0)),
  }
}

/**
 * Begins the parse of a sentence whose words were tagged. `atoms` holds `width` numbers a word from word `first` on, of
 * which the one at `form` stands for the word and the one at `ending` for its last letters.
 */
export function beginParse(
  state: Configuration,
  size: number,
  tags: ArrayLike<number>,
  { classes, isMark }: TagClasses,
  atoms: Int32Array,
  { width, first, form, ending }: { width: number; first: number; form: number; ending: number },
): void {
  beginSentence(state, size)
  for (let word = 1; word <= size; word++) {
    const tag = tags[word - 1] ?? 0
    const from = (first + word - 1) * width
    state.forms[word] = atoms[from + form] ?? 0
    state.endings[word] = atoms[from + ending] ?? 0
    state.tags[word] = tag + 1
    state.classes[word] = classes[tag] ?? 0
    state.marksBefore[word + 1] = (state.marksBefore[word] ?? 0) + (isMark[tag] ?? 0)
  }
}
