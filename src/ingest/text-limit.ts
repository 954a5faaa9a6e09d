/** The most bytes that one report may have: 20 MB, in a file of text, a line of NDJSON, or on standard input. */
export const textLimit = 20 * 1024 * 1024
