/** Names are in lower case; what is said more than once is a list. */
export type OwnerHeaders = Readonly<Record<string, string | string[] | undefined>>

/** What a listener may do with the answer that it is given. Nothing happens when the answer is over. */
export type AnswerController = {
  readonly pause: () => void
  readonly resume: () => void
  /** Ends the connection; `onResponseError` follows when it is closed. */
  readonly abort: (reason: Error) => void
}

/** Who listens to one answer, as undici tells it. After an end or an error nothing more is called. */
export type AnswerHandler = {
  readonly onRequestStart: (controller: AnswerController) => void
  readonly onResponseStart: (controller: AnswerController, status: number, headers: OwnerHeaders) => void
  readonly onResponseData: (controller: AnswerController, chunk: Buffer) => void
  readonly onResponseEnd: (controller: AnswerController) => void
  readonly onResponseError: (controller: AnswerController, error: Error) => void
}
