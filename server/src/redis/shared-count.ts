/** Of whom, and how many calls. */
export type Admitted = readonly (readonly [name: string, calls: number])[]

/** Something that nodes count together. */
export type SharedCount = {
  /** What nodes tell each other of it while Redis is there, for when it is not. */
  readonly exchange?: {
    readonly kind: string
    /** What this node has admitted in all, of those whose count has changed since it was asked last. */
    readonly admitted: () => Admitted
    readonly heard: (node: string, admitted: Admitted, agoMs: number) => void
  }
  /** Redis is back: tell it what it does not know. `isNew` says that it knows nothing at all. */
  readonly tell: (isNew: boolean) => Promise<void>
  /** From now on nodes count together again. */
  readonly begin: () => void
}
