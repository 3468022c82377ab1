import { basename, dirname } from 'node:path'
import { listOf, recordOf, textOf } from '../grammar/record.ts'
import { openContractFiles } from '../files/contract-files.ts'
import { loadDocument } from '../load/load-document.ts'
import { upstreamsOf } from '../model/operations/hosts.ts'
import type { ApiModel } from '../model/model.ts'
import type { NamedOperation } from './compare-operations.ts'

/**
 * Every operation that a document of the owner names. A document for a part of an API (`https://owner.example/Line`)
 * gets that part in front of its paths, so that all of them are relative to the API's own address. A wildcard path
 * is named too, because somebody must have looked at it and said why it is none of ours.
 */
export async function ownerOperations(file: string, api: ApiModel): Promise<readonly NamedOperation[]> {
  const { document, operations } = await loadDocument(file)
  const [server] = listOf(document['servers'])
  const front = partOf(api, textOf(recordOf(server)['url']))
  return [...operations, ...wildcards(file)].map(({ method, path }) => ({ method, path: front + path }))
}

/** What the server's address has beyond the API's; nothing when it is another host, such as a trial one. */
function partOf(api: ApiModel, server: string): string {
  if (!URL.canParse(server)) return ''
  const { origin, pathname } = new URL(server)
  const path = pathname.replace(/\/$/, '')
  const addresses = upstreamsOf(api).flatMap(([, upstream]) =>
    upstream.kind === 'external' ? [new URL(upstream.url)] : [],
  )
  const bases = addresses.filter((own) => own.origin === origin).map((own) => own.pathname.replace(/\/$/, ''))
  const base = bases.find((own) => `${path}/`.startsWith(`${own}/`))
  return base === undefined ? '' : path.slice(base.length)
}

const methods = ['get', 'post', 'put', 'patch', 'delete']

/** The loader leaves wildcard paths out of the model, rightly: they are read from the file itself. */
function wildcards(file: string): readonly NamedOperation[] {
  const { value } = openContractFiles(dirname(file)).read(basename(file))
  return Object.entries(recordOf(recordOf(value)['paths']))
    .filter(([path]) => path.includes('*'))
    .flatMap(([path, item]) =>
      methods.filter((method) => method in recordOf(item)).map((method) => ({ method: method.toUpperCase(), path })),
    )
}
