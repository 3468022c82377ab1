/** What a view answers where it is more than the body of a success. */
export class ViewAnswer {
  readonly status: number
  readonly body: unknown
  readonly mediaType: string | undefined
  readonly headers: Readonly<Record<string, string>>

  constructor(status: number, body: unknown, mediaType?: string, headers?: Readonly<Record<string, string>>) {
    this.status = status
    this.body = body
    this.mediaType = mediaType
    this.headers = headers ?? {}
  }
}

/** An answer with a status of its own, or in another media type: a text such as CSV is sent as it is. */
export function answer(status: number, body: unknown, mediaType?: string): ViewAnswer {
  return new ViewAnswer(status, body, mediaType)
}

/** A success whose owner tells something in headers, such as how many there are in all. */
export function answerWithHeaders(body: unknown, headers: Readonly<Record<string, string>>): ViewAnswer {
  return new ViewAnswer(200, body, undefined, headers)
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
