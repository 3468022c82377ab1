import type { IncomingMessage } from 'node:http'
import type { City } from '@openlondon/contract'
import type { SearchIndex } from '@openlondon/search'
import type { ZodRawShape, z } from 'zod'
import type { AskInside } from './ask-inside.ts'
import type { Lookup } from './read-lookups.ts'

/** What tools know of the portal, and of who asks. */
export type AgentContext = {
  readonly city: City
  /** Of the pages, and of gateway and sandbox. */
  readonly origin: string
  readonly apiOrigin: string
  readonly siteDir: string
  readonly asker: IncomingMessage
  readonly askInside: AskInside
  /** What the site's search is made of; undefined where no site was built. */
  readonly index: () => Promise<SearchIndex | undefined>
  readonly lookups: readonly Lookup[]
  /** A fault of ours is told to the log and not to an agent. */
  readonly logFault: (error: unknown) => void
}

/** One thing an agent may do. Its answer is text that says where it comes from. */
export type Tool<Shape extends ZodRawShape = ZodRawShape> = {
  readonly name: string
  readonly description: string
  readonly input: Shape
  readonly run: (context: AgentContext, input: z.infer<z.ZodObject<Shape>>) => Promise<string>
}

/** What an agent can mend by asking otherwise. The message says how. */
export class ToolFault extends Error {
  override readonly name = 'ToolFault'
}
