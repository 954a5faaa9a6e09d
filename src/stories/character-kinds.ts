/** Of the characters before this one, which are nearly all of a text, it is looked up in a table what they are. */
const charactersKnown = 0x250

/**
 * Tells of what kind the character is that begins at a place of a text, by `kindOf`, whose kinds are numbers from 0 to 255; behind
 * the text's end, of what kind U+0000 is. The table is made when it is first asked for: most commands take no words apart.
 */
export function kindReader(kindOf: (character: string) => number): (text: string, at: number) => number {
  let table: Uint8Array | null = null
  return (text, at) => {
    table ??= Uint8Array.from({ length: charactersKnown }, (_, code) => kindOf(String.fromCharCode(code)))
    const code = text.charCodeAt(at)
    return code < charactersKnown ? (table[code] ?? 0) : kindOf(String.fromCodePoint(text.codePointAt(at) ?? 0))
  }
}

/** Of how many units of the text the character is that begins there. */
export function unitsAt(text: string, at: number): 1 | 2 {
  return text.charCodeAt(at) >= charactersKnown && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}
