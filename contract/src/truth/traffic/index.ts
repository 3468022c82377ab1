import '../../schema/linear-patterns.ts'

// What holds answers that pass the gateway against their contract: a door of its own, because a thread that does nothing
// else need not read contracts.
export { documentedMedia } from '../documented-media.ts'
export { fitAnswer, type Fit, type PassedAnswer, type Telling } from './fit-answer.ts'
export { misfitKinds, type Misfit, type MisfitKind } from './misfit.ts'
export { publicWords } from './public-words.ts'
