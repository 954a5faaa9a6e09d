/** Any value that JSON can write. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/**
 * A page's JSON, written by whatever hand: within comment or CDATA marks, with line breaks inside strings, with a comma or a
 * semicolon too many. Undefined where it cannot be mended. Deep nesting is refused before it is parsed.
 */
export function tolerantJson(text: string): Json | undefined {
  const bare = withoutWrapping(text)
  if (bare === '' || isTooDeep(bare)) return undefined
  return parsed(bare) ?? parsed(mended(bare))
}

/** More than any metadata has. */
const deepest = 100

function isTooDeep(text: string): boolean {
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    // Brackets in strings count too: metadata has few, and the check stays simple.
    if (code === 0x7b || code === 0x5b) depth++
    else if (code === 0x7d || code === 0x5d) depth--
    if (depth > deepest) return true
  }
  return false
}

function withoutWrapping(text: string): string {
  const starts = ['<!--', '//<![CDATA[', '/*<![CDATA[*/', '<![CDATA[', '\ufeff']
  const ends = ['-->', '//]]>', '/*]]>*/', ']]>', ';']
  let bare = text.trim()
  for (const start of starts) if (bare.startsWith(start)) bare = bare.slice(start.length).trim()
  for (const end of ends) if (bare.endsWith(end)) bare = bare.slice(0, -end.length).trim()
  return bare
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json
  } catch {
    return undefined
  }
}

/** Puts right what JSON does not allow: control characters anywhere, a comma before a closing bracket. */
function mended(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  return text.replace(/[\u0000-\u001f]+/g, ' ').replace(/,( ?)(?=[}\]])/g, '$1')
}
