import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cityDir } from './city.ts'

/** A JSON file of the city's folder, of the shape its reader says, or what stands for it where the city has none. */
export function cityFile<Value>(name: string, otherwise: Value): Value {
  const file = join(cityDir, name)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : otherwise
}
