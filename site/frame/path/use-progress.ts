import { useStorageSlot } from '@docusaurus/theme-common'

/** Which steps of a path a reader has ticked, by their ids; kept in this browser alone. */
export type Progress = {
  readonly done: readonly string[]
  readonly tick: (step: string, isDone: boolean) => void
}

export function useProgress(path: string): Progress {
  const [stored, slot] = useStorageSlot(`path.${path}`)
  const done = (stored ?? '').split(' ').filter(Boolean)
  return {
    done,
    tick: (step, isDone) => slot.set([...done.filter((one) => one !== step), ...(isDone ? [step] : [])].join(' ')),
  }
}
