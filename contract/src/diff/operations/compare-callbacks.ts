import { below } from '../../grammar/pointer.ts'
import { isRecord, recordOf, type JsonRecord } from '../../grammar/record.ts'
import { allAxes } from '../schemas/found.ts'
import { compareContent } from './compare-content.ts'
import { note, type PairComparison } from './telling.ts'

/** Hold against each other what an owner calls back: callbacks by name, and what each of them sends. */
export function compareCallbacks(comparison: PairComparison): void {
  const { before, after } = comparison.pair
  const [old, now] = [before, after].map(({ value }) => callsOf(recordOf(value['callbacks'])))
  for (const key of new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])) {
    const [one, other] = [old?.get(key), now?.get(key)]
    const part = `, callback "${(other ?? one)?.name ?? ''}"`
    const pointer = below(after.pointer, 'callbacks')
    const add = (rule: string, said: string, wire: 'major' | 'minor'): void =>
      note(comparison, rule, said, { ...allAxes('none'), wire }, part, { pointer })
    if (!other) add('callback-removed', 'is not called any more; before it was.', 'major')
    else if (!one) add('callback-added', 'is new.', 'minor')
    else {
      if (one.address !== other.address)
        add('callback-changed', `is called at \`${other.address}\` now, before at \`${one.address}\`.`, 'major')
      compareContent(
        comparison,
        recordOf(one.value['requestBody'])['content'],
        recordOf(other.value['requestBody'])['content'],
        {
          part: `${part}, what it sends`,
          pointer,
          direction: 'callback',
        },
      )
    }
  }
}

type Call = { readonly name: string; readonly address: string; readonly value: JsonRecord }

/** Calls by name and method, and by place among several of one name. */
const callsOf = (callbacks: JsonRecord): ReadonlyMap<string, Call> =>
  new Map(
    Object.entries(callbacks).flatMap(([name, addresses]) =>
      Object.entries(recordOf(addresses)).flatMap(([address, item], index) =>
        Object.entries(recordOf(item)).flatMap(([method, value]) =>
          isRecord(value) ? [[`${name} ${index} ${method}`, { name, address, value }] as const] : [],
        ),
      ),
    ),
  )
