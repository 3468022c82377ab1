import { useSyncExternalStore } from 'react'
import { isMarked, onSessionMark } from './session-mark'

/** Whether somebody has signed in here and not out again, as far as the browser knows. */
export const useSignedIn = (): boolean =>
  useSyncExternalStore(
    onSessionMark,
    () => isMarked() === true,
    () => false,
  )
