/** What a mend does to a file, line by line. Mends take no line away and add none. */
export function diffText(name: string, before: string, after: string): string {
  const [old, now] = [before.split('\n'), after.split('\n')]
  const lines = old.flatMap((line, index) =>
    line === now[index] ? [] : [`@@ -${index + 1} +${index + 1} @@`, `-${line}`, `+${now[index] ?? ''}`],
  )
  return [`--- a/${name}`, `+++ b/${name}`, ...lines].join('\n')
}
