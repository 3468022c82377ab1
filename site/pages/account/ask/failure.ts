import { isCityError, isHttpError, isNetworkError, isTimeoutError } from '@city/sdk'
import { problemPath } from '@openlondon/contract/model'
import { isOfFiles } from '../../../frame/sealed/ask-sandbox'

/** What went wrong, in words for the person who pressed the button. */
export type Failure = {
  readonly kind: 'signed-out' | 'code-wrong' | 'wait' | 'refused' | 'offline' | 'slow' | 'fault'
  readonly title: string
  readonly detail: string
  /** The page of the problem. */
  readonly href?: string
  readonly code?: string
  readonly requestId?: string
  /** Instant from which trying again makes sense, milliseconds since 1970. */
  readonly retryAt?: number
}

/** Pure: `now` turns Retry-After into an instant, so that a notice can count down. */
export function describeFailure(error: unknown, now: number): Failure {
  if (isNetworkError(error)) {
    return {
      kind: 'offline',
      title: 'The portal did not answer',
      detail: 'You may be offline. Nothing was changed that you do not see here.',
    }
  }
  if (isTimeoutError(error)) {
    return {
      kind: 'slow',
      title: 'The portal takes too long',
      detail: 'It did not answer in time. Load the page again before you repeat what you did.',
    }
  }
  if (!isHttpError(error)) {
    const detail = isCityError(error) ? error.message : 'Load the page again.'
    return { kind: 'fault', title: 'Something went wrong on this page', detail }
  }
  const { problem, status, headers, requestId } = error
  if (isOfFiles(error)) {
    return {
      kind: 'offline',
      title: 'No portal serves these pages',
      detail:
        'Accounts, keys and reports need one, and nothing was sent to any. The sandbox needs none: it is in the pages.',
    }
  }
  const code = typeof problem?.code === 'string' ? problem.code : undefined
  return {
    kind: kindOf(status, code),
    title: problem?.title ?? `The portal answered ${status}`,
    detail: problem?.detail ?? 'It gave no reason.',
    ...(code === undefined ? {} : { code, href: problemPath(code) }),
    ...(requestId === null ? {} : { requestId }),
    ...retryAtOf(headers.get('retry-after'), now),
  }
}

function kindOf(status: number, code: string | undefined): Failure['kind'] {
  if (code === 'session.missing') return 'signed-out'
  if (code === 'session.code_wrong') return 'code-wrong'
  if (status === 429 || status === 503) return 'wait'
  return status >= 500 ? 'fault' : 'refused'
}

function retryAtOf(header: string | null, now: number): { retryAt?: number } {
  const seconds = Number(header)
  return header !== null && Number.isFinite(seconds) && seconds > 0 ? { retryAt: now + seconds * 1000 } : {}
}

/** `in 40 seconds`, `in 3 minutes`: rounded up, so that waiting as long as it says is always enough. */
export function waitWords(milliseconds: number): string {
  const seconds = Math.max(1, Math.ceil(milliseconds / 1000))
  if (seconds < 90) return `in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}`
  const minutes = Math.ceil(seconds / 60)
  if (minutes < 90) return `in ${minutes} minutes`
  return `in ${Math.ceil(minutes / 60)} hours`
}
