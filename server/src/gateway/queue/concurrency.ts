/** How many calls each holder has under way, whichever owner they go to and whatever they wait for. */
export type Concurrency = {
  readonly isFull: (holder: string) => boolean
  readonly enter: (holder: string) => void
  readonly leave: (holder: string) => void
}

export function createConcurrency(max: number): Concurrency {
  const underWay = new Map<string, number>()
  return {
    isFull: (holder) => (underWay.get(holder) ?? 0) >= max,
    enter: (holder) => void underWay.set(holder, (underWay.get(holder) ?? 0) + 1),
    leave: (holder) => {
      const left = (underWay.get(holder) ?? 0) - 1
      if (left > 0) underWay.set(holder, left)
      else underWay.delete(holder)
    },
  }
}
