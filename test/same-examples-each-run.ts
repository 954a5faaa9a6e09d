import { configureGlobal } from 'fast-check'

/**
 * The property tests draw the same examples on every run, so that a run can be repeated and no change is refused for what
 * another one broke. `npm run test:explore` draws new and more of them; what it finds becomes an example of its own.
 */
const exploring = process.env.REPORTEDLY_EXPLORE !== undefined

configureGlobal(exploring ? { numRuns: Number(process.env.REPORTEDLY_EXPLORE) } : { seed: 20_241_021 })
