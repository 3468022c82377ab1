import type { SandboxCity } from '../answer/open-world.ts'
import { readSharing, writeSharing, type Shared } from './shared-parts.ts'

/**
 * A city's model as text. Each API shares parts with itself alone: what is compiled of a schema is kept by the schema's object,
 * and the same words mean another thing in another API.
 */
export function writeCity({ apis, ...city }: SandboxCity): string {
  return JSON.stringify({ ...city, apis: apis.map(writeSharing) })
}

/** The city that was written. */
export function readCity(text: string): SandboxCity {
  // Written above.
  const { apis, ...city } = JSON.parse(text) as Omit<SandboxCity, 'apis'> & { readonly apis: readonly Shared[] }
  return { ...city, apis: apis.map((api) => readSharing(api) as SandboxCity['apis'][number]) }
}
