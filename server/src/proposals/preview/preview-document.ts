import type { ApiModel, Change, City, ContractModel } from '@openlondon/contract'
import type { ApiSurface } from '@openlondon/generator/surface'
import type { Preview, PreviewJob, PreviewResult } from './preview-job.ts'

/** More than anybody reads on a page. */
const namesMax = 200
const textLengthMax = 4_000
const operationsMax = 200
/** Of a whole contract in JSON. */
const contractLengthMax = 2_000_000

/** How a document would read if it were published: the same code as the SDK's and the comparison's. Loaded with the first. */
export async function previewDocument({ cityDir, apiId, document, version }: PreviewJob): Promise<PreviewResult> {
  const contract = await import('@openlondon/contract')
  const { ContractError, diffApis, latestRelease, loadDocument, loadProposed, releasedDocument } = contract
  let city: City
  try {
    city = await loadProposed(cityDir, apiId, document)
  } catch (error) {
    if (error instanceof ContractError) return { kind: 'unreadable' }
    throw error
  }
  const [after] = city.apis
  if (!after) return { kind: 'unreadable' }
  const latest = latestRelease(cityDir, apiId)
  const before = latest && (await loadDocument(releasedDocument(cityDir, apiId, latest.version), apiId))
  const changes = before ? diffApis(before, after) : []
  const operations = touched(before, after, changes)
  const info = { ...infoOf(after), version }
  const text = JSON.stringify({ ...after.document, info })
  return {
    kind: 'previewed',
    preview: {
      ...(await previewedNames(before && { ...after, ...before }, after, city.host)),
      operations: operations.slice(0, operationsMax),
      operationsCount: operations.length,
      contract: text.length > contractLengthMax ? null : text,
    },
  }
}

const infoOf = ({ document }: ApiModel): object => {
  const info = document['info']
  return typeof info === 'object' && info !== null ? info : {}
}

function touched(
  before: ContractModel | undefined,
  after: ApiModel,
  changes: readonly Change[],
): Preview['operations'] {
  const known = new Set(before?.operations.map(({ id }) => id))
  const reached = new Set(changes.flatMap(({ operations }) => operations))
  return after.operations.flatMap(({ id }): Preview['operations'] => {
    if (!known.has(id)) return [{ operation: id, kind: 'new' }]
    return reached.has(id) ? [{ operation: id, kind: 'changed' }] : []
  })
}

async function previewedNames(
  before: ApiModel | undefined,
  after: ApiModel,
  host: string,
): Promise<Pick<Preview, 'names' | 'namesCount' | 'noNames'>> {
  const generator = await import('@openlondon/generator/surface').catch(() => undefined)
  if (!generator)
    return { names: [], namesCount: 0, noNames: 'This server has no generator. Install it with its workspace.' }
  const { apiSurface, surfaceDifference } = generator
  try {
    const was: ApiSurface = before ? await apiSurface(before, host) : new Map()
    const changed = surfaceDifference(was, await apiSurface(after, host))
    return {
      names: changed.slice(0, namesMax).map(({ name, before: old, after: now }) => ({
        name,
        before: shortened(old),
        after: shortened(now),
      })),
      namesCount: changed.length,
      noNames: null,
    }
  } catch (error) {
    // In the generator's words, about the document, or about what it cannot do with it.
    const why = error instanceof Error ? error.message : String(error)
    return { names: [], namesCount: 0, noNames: `The SDK cannot be made of it: ${why.slice(0, textLengthMax)}` }
  }
}

const shortened = (text: string | undefined): string | null =>
  text === undefined ? null : text.length > textLengthMax ? `${text.slice(0, textLengthMax)}…` : text
