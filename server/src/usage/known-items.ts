import type { ApiModel } from '@openlondon/contract'
import { camelKey } from '@openlondon/contract/served'
import type { UsedItem } from '../store/tables/apis/sdk-use-table.ts'

/**
 * What of `tfl.lineStatusByMode` and `tfl.Line.name` the contracts have, each once: whatever else somebody sends is kept
 * nowhere. A member goes by the owner's name or by the SDK's.
 */
export function knownItems(apis: readonly ApiModel[], used: readonly string[]): readonly UsedItem[] {
  return [...new Set(used)].flatMap((text) => {
    const [apiId = '', name = '', member, ...more] = text.split('.')
    const api = apis.find(({ id }) => id === apiId)
    if (!api || more.length > 0) return []
    if (member === undefined) {
      const isKnown = api.operations.some((operation) => operation.name === name)
      return isKnown ? [{ apiId, item: text }] : []
    }
    const properties = Object.hasOwn(api.schemas, name) ? Object.keys(api.schemas[name]?.properties ?? {}) : []
    const isKnown = properties.some((property) => property === member || camelKey(property) === member)
    return isKnown ? [{ apiId, item: `${name}.${member}` }] : []
  })
}
