import { useRef, useState } from 'react'
import { useOrigins } from '../../../frame/use-origins'
import { hoursLater, type NowGroup } from './now'

type Shown = {
  readonly groups: readonly NowGroup[]
  /** What the city's clocks show; absent for a city whose sandbox has no time. */
  readonly wall: string | undefined
  readonly isAsking: boolean
  readonly hasFailed?: true
}

/** The city at an hour of the sandbox's, and a way to another hour: each asks the sandbox anew. */
export function useNow(
  start: readonly NowGroup[],
  morning: string | undefined,
): Shown & { readonly turn: (hours: number) => void } {
  const { api: origin } = useOrigins()
  const asking = useRef<AbortController>(undefined)
  const [shown, setShown] = useState<Shown>({ groups: start, wall: morning, isAsking: false })
  const turn = (hours: number): void => {
    if (shown.wall === undefined) return
    const wall = hoursLater(shown.wall, hours)
    asking.current?.abort()
    const controller = new AbortController()
    asking.current = controller
    setShown({ groups: shown.groups, wall: shown.wall, isAsking: true })
    void ask(origin, wall, controller.signal).then(
      (groups) => controller.signal.aborted || setShown({ groups, wall, isAsking: false }),
      () => controller.signal.aborted || setShown({ ...shown, isAsking: false, hasFailed: true }),
    )
  }
  return { ...shown, turn }
}

/** The SDK comes with the first question, and not with the page. */
async function ask(origin: string, wall: string, signal: AbortSignal): Promise<readonly NowGroup[]> {
  const { cityNow } = await import('@city/landing-now')
  const atThatTime: typeof fetch = (input, init) => {
    const request = new Request(input, init)
    request.headers.set('X-Sandbox-Time', wall)
    return fetch(request)
  }
  return cityNow({ origin, fetch: atThatTime }, signal)
}
