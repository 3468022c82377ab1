import { checkDocuments, type Answer, type Question, type Step } from './check-documents.ts'

/** Asked once: the page ends this worker with its answer, or when somebody has waited enough. */
export type WorkerNews = { readonly step: Step } | { readonly answer: Answer }

const say = (news: WorkerNews): void => self.postMessage(news)

self.onmessage = async ({ data }: MessageEvent<Question>): Promise<void> => {
  const answer = checkDocuments(data, (step) => say({ step }))
  say({
    answer: await answer.catch((error: unknown) => ({
      fault: `The document could not be checked to the end (${error instanceof Error ? error.message : String(error)}).`,
    })),
  })
}
