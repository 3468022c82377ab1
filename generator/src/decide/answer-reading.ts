import type { Descriptor } from './descriptor.ts'

/** A function of the runtime or of the API's decoders: as it is, or what it makes of what it is given. */
export type Made = {
  readonly name: string
  readonly from: 'decoders' | 'kind' | 'parse' | 'result'
  /** Texts are given as texts. */
  readonly given?: readonly (Made | string | undefined)[]
}

/** How the runtime tells that an answer is a result, what it makes of its body, and what that must be. */
export type AnswerReading = { readonly isResult?: Made; readonly parse?: Made; readonly kind?: Made }

type Described = Pick<Descriptor, 'data' | 'parse' | 'decoder' | 'successFlag' | 'kinds'>

export function answerReading({ data, parse, decoder, successFlag, kinds }: Described): AnswerReading {
  const [first, ...others] = kinds.map((name): Made => ({ name, from: 'kind' }))
  const kind: Made | undefined =
    first && others.length > 0 ? { name: 'either', from: 'kind', given: [first, ...others] } : first
  const parser: Made | undefined =
    decoder === undefined
      ? parse === undefined
        ? undefined
        : { name: parse, from: 'parse' }
      : { name: decoder, from: 'decoders' }
  if (data['results'])
    return {
      isResult: { name: 'isListed', from: 'result' },
      parse: { name: 'withKind', from: 'result', given: [parser, ...(kind ? [kind] : [])] },
    }
  return {
    ...(successFlag !== undefined && { isResult: { name: 'whenTrue', from: 'result', given: [successFlag] } }),
    ...(parser && { parse: parser }),
    ...(kind && { kind }),
  }
}
