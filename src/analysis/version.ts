/** Raised whenever the same draft may give another reading than before, so that kept readings are known to be old. */
export const analysisVersion = 7
