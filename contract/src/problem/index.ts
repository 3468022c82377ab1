// What a refusal says, wherever it is said: the catalogue, and how one becomes an answer.
export { catalog, type CatalogEntry, type ProblemCode, type ProblemOwner } from './catalog.ts'
export {
  problemBody,
  Refusal,
  type AnswerIdentity,
  type ProblemBody,
  type ProblemError,
  type ProblemOptions,
} from './problem.ts'
export { problemAnswer, type ProblemAnswer } from './problem-answer.ts'
export { codeSeconds, knownBrowserSeconds, sessionSeconds } from './lifetimes.ts'
export { limitHeaders, policyOf, type NamedLimit } from './limit-headers.ts'
