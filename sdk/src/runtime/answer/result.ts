import type { BodyParser, ResultTeller } from '../call/descriptor.ts'
import type { Kind } from './kind.ts'

/** A 2xx is a refusal unless this member of its body is `true`. Whoever reads the body says what else is wrong with it. */
export const whenTrue =
  (flag: string): ResultTeller =>
  (content, status) => {
    try {
      return status < 300 && JSON.parse(content)?.[flag] === true
    } catch {
      return undefined
    }
  }

/** The listed statuses are results, and no others. */
export const isListed: ResultTeller = (_content, status, { results = {} }) => status in results

/** Data of the promised kind, beside the name that its status has. */
export const withKind =
  (parse: BodyParser = (content) => JSON.parse(content), isKind: Kind = () => true): BodyParser =>
  (content, status, descriptor) => {
    const data = parse(content, status)
    if (!isKind(data)) throw new Error('not what was promised')
    return { kind: descriptor?.results?.[status], data }
  }
