import type { BoilerplateMarker } from '../language.ts'

export const boilerplate: readonly BoilerplateMarker[] = []
