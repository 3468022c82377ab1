import { inlineResponses } from '../../assemble/share-responses.ts'
import { below } from '../../grammar/pointer.ts'
import { isRecord, listOf, recordOf, textOf, type JsonRecord } from '../../grammar/record.ts'
import type { ContractModel, OperationModel } from '../../model/model.ts'

/** An operation as a document describes it, with the model of it where the SDK calls it. */
export type WireOperation = {
  readonly kind: 'called' | 'described' | 'webhook'
  readonly method: string
  /** Template of the path, or the name of a webhook. */
  readonly path: string
  /** How it is called in words, with its marks: `` `lineStatus` ``. */
  readonly label: string
  readonly pointer: string
  /** The operation object, with all that applies to it and its answers written out. */
  readonly value: JsonRecord
  readonly servers: readonly string[]
  readonly model?: OperationModel
}

const methods = new Set(['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace'])

/** All that a contract describes: what is called, HEAD and the like, and webhooks. */
export function wireOperations({ document, operations }: ContractModel): readonly WireOperation[] {
  const models = new Map(operations.map((one) => [`${one.method} ${one.path}`, one]))
  const servers = serversOf(document)
  const paths = inlineResponses(recordOf(document['paths']), recordOf(document['components']))
  const onPaths = membersOf(paths, '/paths', servers).map(({ kind: _kind, ...one }): WireOperation => {
    const model = models.get(`${one.method} ${one.path}`)
    return model
      ? { ...one, kind: 'called', label: `\`${model.name}\``, model }
      : { ...one, kind: 'described', label: `\`${one.method} ${one.path}\`` }
  })
  const webhooks = membersOf(recordOf(document['webhooks']), '/webhooks', servers).map((one): WireOperation => ({
    ...one,
    kind: 'webhook',
    label: `The webhook \`${one.path}\``,
    servers: [],
  }))
  return [...onPaths, ...webhooks]
}

function membersOf(items: JsonRecord, pointer: string, servers: readonly string[]): readonly WireOperation[] {
  return Object.entries(items).flatMap(([path, item]) =>
    Object.entries(recordOf(item)).flatMap(([key, value]) =>
      methods.has(key) && isRecord(value)
        ? [
            {
              kind: 'described' as const,
              method: key.toUpperCase(),
              path,
              label: path,
              pointer: below(pointer, path, key),
              value,
              servers: value['servers'] === undefined ? servers : serversOf(value),
            },
          ]
        : [],
    ),
  )
}

/** Every address of the servers, without a slash at the end; a document that names none is served where it lies. */
function serversOf(value: JsonRecord): readonly string[] {
  const urls = listOf(value['servers']).flatMap((server) => addressesOf(recordOf(server)))
  return urls.length > 0 ? [...new Set(urls)] : ['']
}

/** More addresses than these are not told apart: their variables stay as they are written. */
const addressesMax = 50

/** An address with each value that its variables may have. */
function addressesOf({ url, variables }: JsonRecord): readonly string[] {
  const whole = textOf(url).replace(/\/+$/, '')
  return Object.entries(recordOf(variables)).reduce<readonly string[]>(
    (urls, [name, variable]) => {
      const { enum: values, default: usual } = recordOf(variable)
      const choices = listOf(values).length > 0 ? listOf(values) : [usual ?? `{${name}}`]
      const filled = urls.flatMap((one) => choices.map((choice) => one.replaceAll(`{${name}}`, String(choice))))
      return filled.length > addressesMax ? urls : filled
    },
    [whole],
  )
}
