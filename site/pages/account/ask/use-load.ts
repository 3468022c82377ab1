import { useCallback, useEffect, useRef } from 'react'
import { useAction, type Action } from './use-action'

/**
 * What a page shows, fetched: asked for again while an answer is on its way, it is fetched once more after it, because
 * that answer may be older than what was changed or chosen since.
 */
export function useLoad<Given extends readonly unknown[]>(
  work: (...given: Given) => Promise<void>,
  onSignedOut?: () => void,
): Action<Given> {
  const latest = useRef(work)
  useEffect(() => {
    latest.current = work
  })
  const wanted = useRef<Given>(undefined)
  const action = useAction(async () => {
    for (let given = wanted.current; given; given = wanted.current) {
      wanted.current = undefined
      try {
        await latest.current(...given)
      } catch (error) {
        if (!wanted.current) throw error
      }
    }
  }, onSignedOut)
  const { run } = action
  const load = useCallback(
    async (...given: Given): Promise<void> => {
      wanted.current = given
      await run()
    },
    [run],
  )
  return { ...action, run: load }
}
