import type { Driver } from 'kysely'
import { isStoreBusy } from './store-busy.ts'

/** The same driver, and how often it has said that the store cannot be asked or written now. */
export function countBusy(driver: Driver): { readonly driver: Driver; readonly busyErrors: () => number } {
  let errors = 0
  const counted = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work
    } catch (error) {
      if (isStoreBusy(error)) errors += 1
      throw error
    }
  }
  return {
    busyErrors: () => errors,
    driver: {
      ...driver,
      acquireConnection: async (options) => {
        const connection = await counted(driver.acquireConnection(options))
        const ask = connection.executeQuery.bind(connection)
        // Connections are made for each who takes one, and the driver knows them again.
        connection.executeQuery = (query, more) => counted(ask(query, more))
        return connection
      },
      beginTransaction: (connection, settings) => counted(driver.beginTransaction(connection, settings)),
      commitTransaction: (connection) => counted(driver.commitTransaction(connection)),
    },
  }
}
