/** How far a server is with stopping. */
export type Ending = {
  /** It was told to stop: readiness says no. */
  isEnding: boolean
  /** Nobody new is let in, and no answer keeps its connection. */
  isClosing: boolean
}
