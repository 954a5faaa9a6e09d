/** How one statement or claim may bear on another. By itself, since the help of a command names them and loads nothing else. */
export const relationKinds = ['stronger', 'weaker', 'denies', 'declines', 'excludes', 'retracts'] as const
