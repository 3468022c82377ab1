import type { SqliteThread } from './sqlite-thread.ts'

/** Some connections that read, each in a thread of its own. */
export type SqliteReaders = Pick<SqliteThread, 'run' | 'close'>

/** A question goes to a connection that is idle; another one is started while there are not too many. */
export function createSqliteReaders(start: () => SqliteThread, most: number): SqliteReaders {
  const readers = [{ thread: start(), underWay: 0 }]
  let closed = false

  const idlest = () => {
    const first = readers.reduce((one, other) => (other.underWay < one.underWay ? other : one))
    if (first.underWay === 0 || readers.length >= most || closed) return first
    const another = { thread: start(), underWay: 0 }
    readers.push(another)
    return another
  }
  return {
    run: async (sql, parameters) => {
      const reader = idlest()
      reader.underWay += 1
      try {
        return await reader.thread.run(sql, parameters)
      } finally {
        reader.underWay -= 1
      }
    },
    close: async () => {
      closed = true
      await Promise.all(readers.map(({ thread }) => thread.close()))
    },
  }
}
