/** Whether a value has more levels than so many, or more parts in one than anybody reads. It calls nothing again for what is further in, so that no depth is too much. */
export function nestsDeeper(value: unknown, max: number): boolean {
  let level: readonly unknown[] = [value]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > max || level.length > partsMax) return true
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []))
  }
  return false
}

/** In YAML a few lines that refer to each other are millions of parts. */
const partsMax = 1_000_000
