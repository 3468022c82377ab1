import type { Client } from '../runtime/call/client.ts'
import type { CallOptions } from '../runtime/call/options.ts'
import type { Asked, Known, Question } from './part.ts'
import type { Missing } from './part-answer.ts'
import { withoutNulls } from './without-nulls.ts'

/** Things, and the age of the answer as its header says it; or why there are none. */
export type Told = { readonly things?: readonly Known[]; readonly age?: string | null; readonly why?: Missing }

/** Ask an operation by what is known of a place. Only an abort is thrown. */
export async function askQuestion(
  question: Question,
  city: Client,
  known: Partial<Asked>,
  options: CallOptions,
): Promise<Told> {
  const { api, path, list, tell, more } = question
  // Proof: whoever asks looked at what a question needs, and the generator writes its functions for its operation.
  const asked = known as Asked & Known
  try {
    // Nothing else, so that who keeps answers knows it again.
    const named = Object.fromEntries([...path.matchAll(/\w+(?=})/g)].map(([name]) => [name, asked[name]]))
    const { data, response } = await city.send(api, question, { ...named, ...more?.(asked) }, options)
    const items = [list ? list(data as never) : data].flat()
    const things = items.flatMap((item) =>
      [item && tell(item as never, data as never)]
        .flat()
        .flatMap((thing): Known | readonly Known[] => (thing ? withoutNulls({ told: item, ...(thing as Known) }) : [])),
    )
    return { things, age: response.headers.get('age') }
  } catch (error) {
    options.signal?.throwIfAborted()
    return { why: { operation: operationOf(question), message: (error as Error).message, error } }
  }
}

export const operationOf = ({ api, name }: Question): string => `${api.id}.${name}`
