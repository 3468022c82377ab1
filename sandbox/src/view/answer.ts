/** What a view answers where it is more than the body of a success. */
export class ViewAnswer {
  readonly status: number
  readonly body: unknown
  readonly mediaType: string | undefined

  constructor(status: number, body: unknown, mediaType?: string) {
    this.status = status
    this.body = body
    this.mediaType = mediaType
  }
}

/** An answer with a status of its own, or in another media type: a text such as CSV is sent as it is. */
export function answer(status: number, body: unknown, mediaType?: string): ViewAnswer {
  return new ViewAnswer(status, body, mediaType)
}

/** Thrown by a view that ends early: the owner's own refusal. */
export class OwnerRefusal extends Error {
  override readonly name = 'OwnerRefusal'
  readonly answer: ViewAnswer

  constructor(refusal: ViewAnswer) {
    super(`The owner answers ${refusal.status}.`)
    this.answer = refusal
  }
}

/** End with the owner's own refusal. Without a body it is told in the portal's words. */
export function refuse(status: number, body?: unknown, mediaType?: string): never {
  throw new OwnerRefusal(new ViewAnswer(status, body, mediaType))
}
