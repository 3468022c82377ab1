import type { ApiModel, OperationModel } from '@openlondon/contract'
import type { Called, Place } from './call-operation.ts'
import { plain } from './quoted.ts'

/** Whose it is and what one owes for it. */
export function sourceLines({ owner, licence }: ApiModel): readonly string[] {
  const shown = licence.attribution.map((sentence) => `“${plain(sentence)}”`).join(' ')
  return [
    `Source: ${plain(owner.name)}, ${owner.url}`,
    `Licence: ${plain(licence.name)}, ${licence.url}${shown === '' ? '' : `. Show: ${shown}`}`,
  ]
}

/** How old an answer is, by what came with it. */
export function ageLine(place: Place, { freshness, cacheSeconds }: OperationModel, { answer }: Called): string {
  const { age, date, 'x-sandbox-time': played } = answer.headers
  if (place === 'sandbox')
    return `Age: made up by the sandbox for ${String(played ?? 'its own morning')}; nothing in it is news of the real city.`
  const seconds = age === undefined ? '0' : String(age)
  return [
    `Age: ${seconds} s at ${String(date ?? 'an unknown time')}, kept for ${cacheSeconds} s at most.`,
    ...(freshness === undefined ? [] : [plain(freshness)]),
  ].join(' ')
}
