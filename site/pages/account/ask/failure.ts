import type { askText } from '@openlondon/contract/languages/en/ask'
import type { Say } from '../../../frame/text/use-text'
import { isCityError, isHttpError, isNetworkError, isTimeoutError } from '@city/sdk'
import { problemPath } from '@openlondon/contract/model'
import { isOfFiles } from '../../../frame/sealed/ask-sandbox'

/** What went wrong, in words for the person who pressed the button. */
export type Failure = {
  readonly kind: 'signed-out' | 'code-wrong' | 'wait' | 'refused' | 'offline' | 'slow' | 'fault'
  readonly title: string
  readonly detail: string
  /** What the portal said of this case, in its own language, where `detail` is in another. */
  readonly said?: string
  /** The page of the problem. */
  readonly href?: string
  readonly code?: string
  readonly requestId?: string
  /** Instant from which trying again makes sense, milliseconds since 1970. */
  readonly retryAt?: number
}

/** A problem in the language of the page, by its code; nothing of a code that it does not know. */
export type InWords = (code: string) => { readonly title: string; readonly fix: string } | undefined

/** Pure: `now` turns Retry-After into an instant, so that a notice can count down. */
export function describeFailure(t: Say<typeof askText>, error: unknown, now: number, inWords?: InWords): Failure {
  if (isNetworkError(error)) {
    return {
      kind: 'offline',
      title: t('thePortalDidNotAnswer'),
      detail: t('youMayBeOfflineNothing'),
    }
  }
  if (isTimeoutError(error)) {
    return {
      kind: 'slow',
      title: t('thePortalTakesTooLong'),
      detail: t('itDidNotAnswerIn'),
    }
  }
  if (!isHttpError(error)) {
    const detail = isCityError(error) ? error.message : t('loadThePageAgain')
    return { kind: 'fault', title: t('somethingWentWrongOnThis'), detail }
  }
  const { problem, status, headers, requestId } = error
  if (isOfFiles(error)) {
    return {
      kind: 'offline',
      title: t('noPortalServesThesePages'),
      detail: t('accountsKeysAndReportsNeed'),
    }
  }
  const code = typeof problem?.code === 'string' ? problem.code : undefined
  const words = code === undefined ? undefined : inWords?.(code)
  return {
    kind: kindOf(status, code),
    title: words?.title ?? problem?.title ?? t('thePortalAnsweredStatus', { status }),
    detail: words?.fix ?? problem?.detail ?? t('itGaveNoReason'),
    ...(words && problem?.detail ? { said: problem.detail } : {}),
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
export function waitWords(t: Say<typeof askText>, milliseconds: number): string {
  const seconds = Math.max(1, Math.ceil(milliseconds / 1000))
  if (seconds < 90) return t('inSeconds', { count: seconds })
  const minutes = Math.ceil(seconds / 60)
  return minutes < 90 ? t('inMinutes', { count: minutes }) : t('inHours', { count: Math.ceil(minutes / 60) })
}
