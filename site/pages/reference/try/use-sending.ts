import { useRef, useState } from 'react'
import { tryText } from '@openlondon/contract/languages/en/try'
import { useText } from '../../../frame/text/use-text'
import { buildRequest } from '../call/build-request'
import { changesRealThings, obstacle, takesKey, type Typed } from './obstacle'
import { sendRequest, type Outcome } from './send-request'

export type Sending = {
  readonly busy: boolean
  /** No server has answered, and the city in this page is to. */
  readonly inPage?: true
  readonly outcome?: Outcome
  /** What keeps the call from being sent. */
  readonly obstacle?: string
}

/** Sends one call at a time: a new one takes the place of one that is under way. */
export function useSending(): readonly [Sending, (typed: Typed) => Promise<void>] {
  const { t } = useText(tryText)
  const [state, setState] = useState<Sending>({ busy: false })
  const running = useRef<AbortController>(undefined)
  const send = async (typed: Typed): Promise<void> => {
    running.current?.abort()
    const found = obstacle(typed, t)
    if (found !== undefined) return setState({ busy: false, obstacle: found })
    if (changesRealThings(typed) && !window.confirm(t('realThing'))) return
    const controller = new AbortController()
    running.current = controller
    setState({ busy: true })
    const { via } = typed.target
    const onPage = (): void => {
      if (running.current === controller) setState({ busy: true, inPage: true })
    }
    const outcome = await sendRequest(requestOf(typed), via, controller.signal, onPage).catch(() => undefined)
    if (outcome && running.current === controller) setState({ busy: false, outcome })
  }
  return [state, send]
}

function requestOf(typed: Typed): ReturnType<typeof buildRequest> {
  const { recipe, values, target, body, key } = typed
  const request = buildRequest(recipe, values, target, body)
  return {
    ...request,
    headers: {
      ...request.headers,
      ...(takesKey(typed) ? { Authorization: `Bearer ${key}` } : {}),
    },
  }
}
