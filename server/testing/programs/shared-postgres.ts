import type { TestProject } from 'vitest/node'
import { hasRedis } from './trial-redis.ts'
import { discardPostgres, hasPostgres, newPostgresFolder } from './trial-postgres.ts'

/** One PostgreSQL for all tests of a run: started by the first test that needs it, ended here. */
export default function setup(project: TestProject): (() => void) | undefined {
  if (!hasRedis) console.error('Redis is not installed: limits that several servers keep together were not tested.')
  if (!hasPostgres) {
    console.error('PostgreSQL is not installed: what is tested on both engines was tested on SQLite alone.')
    return undefined
  }
  const folder = newPostgresFolder()
  project.provide('postgresFolder', folder)
  return () => discardPostgres(folder)
}
