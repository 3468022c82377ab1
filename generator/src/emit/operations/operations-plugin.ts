import { $, definePluginConfig, type DefinePlugin, type IR, type Plugin } from '@hey-api/openapi-ts'
import {
  namedSchema,
  type ApiModel,
  type OperationModel,
  type ParameterModel,
  type ResponseModel,
} from '@openlondon/contract'
import ts from 'typescript'
import { answerReading, type Made } from '../../decide/answer-reading.ts'
import { describeOperation, typedBody, type Descriptor } from '../../decide/descriptor.ts'
import { GenerateError } from '../../decide/generate-error.ts'
import { functionName, fileNameOf, pascalCase } from '../../decide/name.ts'
import { apiConstant } from '../api-module.ts'
import { veiled, veiledText } from '../../decide/veil.ts'
import { bodyDoc, operationDoc, parameterDoc } from '../../decide/operation-doc.ts'
import { fixedParameters, jsonOf, readMediaType, resultResponses } from '@openlondon/contract/model'

type OperationsPlugin = DefinePlugin<Plugin.Name<'operations'>, Plugin.Name<'operations'>>
type Instance = OperationsPlugin['Instance']
type Operation = IR.OperationObject

/** Our own two views of an operation: what it is, and how the runtime is told of it. */
type Described = { readonly model: OperationModel; readonly descriptor: Descriptor }
type TypeNode = Parameters<ReturnType<typeof $.type.alias>['type']>[0]

declare module '@hey-api/shared' {
  interface PluginConfigMap {
    operations: OperationsPlugin['Types']
  }
}

/**
 * Our hey-api plugin: for each operation its parameter type, its result type and one descriptor call, a file
 * per tag. Types come from hey-api's own TypeScript plugin, so that there is one copy of each; how a call is
 * sent comes from our model, because the intermediate representation drops what it does not know.
 */
export function operationsPlugin(
  api: ApiModel,
  operations: readonly OperationModel[],
  host: string,
): { readonly name: 'operations' } {
  const config: OperationsPlugin['Config'] = {
    name: 'operations',
    dependencies: ['@hey-api/typescript'],
    config: {},
    handler: ({ plugin }) => {
      const models = new Map(operations.map((one) => [one.name, one]))
      const written = new Set<string>()
      // As the contract has them: a reference more moves none of them.
      plugin.forEach(
        'operation',
        ({ operation }) => {
          const model = models.get(operation.operationId ?? '')
          if (!model)
            throw new GenerateError(
              `Operation ${api.id}.${operation.operationId} is in the document and not in the model.`,
            )
          writeOperation(plugin, operation, { model, descriptor: describeOperation(model, api) }, host)
          written.add(model.name)
        },
        { order: 'declarations' },
      )
      const missing = operations.find(({ name }) => !written.has(name))
      if (missing) throw new GenerateError(`Operation ${missing.id} was not generated: hey-api did not yield it.`)
    },
  }
  return definePluginConfig(config)()
}

function writeOperation(plugin: Instance, operation: Operation, described: Described, host: string): void {
  const { model } = described
  const name = functionName(model.id, model.name)
  const title = pascalCase(name)
  const file = `operations/${fileNameOf(model.tag)}`
  const own = (symbol: string, kind: 'type' | 'var') =>
    plugin.symbol(symbol, {
      kind,
      getFilePath: () => file,
      meta: { category: kind, resource: 'operation', resourceId: model.id, role: symbol },
    })
  const external = (symbol: string, from: string) =>
    imported(plugin, symbol, `../../../runtime/call/${from}.ts`, 'type')

  const params = own(`${title}Params`, 'type')
  const { node: paramsType, required } = parametersType(plugin, operation, described)
  plugin.node(documented($.type.alias(params).export().type(paramsType), [`What {@link ${name}} takes.`]))

  const result = own(`${title}Result`, 'type')
  plugin.node(
    documented(
      $.type
        .alias(result)
        .export()
        .type(resultType(plugin, operation, described)),
      [`What {@link ${name}} answers.`],
    ),
  )

  const signature = $.type
    .func()
    .param('client', (p) => p.type($.type(external('Client', 'client'))))
    .param('params', (p) => (required ? p : p.optional()).type($.type(params)))
    .param('options', (p) => p.optional().type($.type(external('CallOptions', 'options'))))
    .returns(returned(plugin, model, $.type(external('Call', 'call')).generic($.type(result))))
  plugin.node(
    documented(
      $.const(own(name, 'var')).export().type(signature).assign(descriptorCall(plugin, described)),
      operationDoc(model, host).map(veiledText),
    ),
  )
}

/** Path, query and header parameters side by side, the body under `body`; `undefined` and null are ways to say "not sent". */
function parametersType(
  plugin: Instance,
  operation: Operation,
  { model, descriptor }: Described,
): { node: TypeNode; required: boolean } {
  const { requestBody } = model
  const fixed = fixedParameters(model)
  const parameters = model.parameters.filter((parameter) => !fixed.includes(parameter))
  if (parameters.length === 0 && !requestBody) {
    // Not `{}`, which would let the call's options pass for parameters.
    return { node: $.type('Record').generics($.type('string'), $.type('never')), required: false }
  }
  const either = choiceOf(model)
  const node = $.type.object()
  const addTo = (object: typeof node, parameter: ParameterModel, isRequired: boolean): void => {
    const type = sentType(plugin, parameterSchema(operation, model, parameter))
    const nothing = parameter.mediaType === undefined ? [$.type('null'), $.type('undefined')] : [$.type('undefined')]
    object.prop(veiledText(parameter.name), (property) =>
      documented(
        property.required(isRequired).type(isRequired ? type : $.type.or(type, ...nothing)),
        parameterDoc(parameter).map(veiledText),
      ),
    )
  }
  const chosen = new Set(either.flat())
  for (const parameter of parameters.filter(({ name }) => !chosen.has(name))) addTo(node, parameter, parameter.required)
  if (requestBody) {
    const type =
      typedBody(descriptor) !== undefined
        ? typeOf(plugin, operation.body?.schema ?? { type: 'unknown' })
        : $.type('BodyInit')
    node.prop('body', (property) =>
      documented(
        property
          .required(requestBody.required)
          .type(requestBody.required ? type : $.type.or(type, $.type('undefined'))),
        bodyDoc(requestBody).map(veiledText),
      ),
    )
  }
  const required = parameters.some((parameter) => parameter.required) || requestBody?.required === true
  if (either.length === 0) return { node, required }
  const sets = either.map((set) => {
    const object = $.type.object()
    for (const parameter of parameters.filter(({ name }) => set.includes(name))) addTo(object, parameter, true)
    for (const name of [...chosen].filter((one) => !set.includes(one)))
      object.prop(veiledText(name), (property) =>
        property.required(false).type($.type.or($.type('null'), $.type('undefined'))),
      )
    return object
  })
  return { node: $.type.and(node, $.type.or(...sets)), required: true }
}

/** The sets of which a caller gives one; none when the SDK had to leave a parameter of them out. */
const choiceOf = ({ either = [], parameters }: OperationModel): readonly (readonly string[])[] =>
  either.flat().every((name) => parameters.some((parameter) => parameter.name === name)) ? either : []

function parameterSchema(operation: Operation, model: OperationModel, parameter: ParameterModel): IR.SchemaObject {
  const place = parameter.in === 'cookie' ? undefined : operation.parameters?.[parameter.in]
  const found = Object.values(place ?? {}).find(({ name }) => name === veiledText(parameter.name))
  if (!found)
    throw new GenerateError(`Operation ${model.id}: hey-api has no type for the parameter "${parameter.name}".`)
  return found.schema
}

function resultType(plugin: Instance, operation: Operation, described: Described): TypeNode {
  const { model, descriptor } = described
  if (descriptor.parse === 'parseAsIs') return $.type(descriptor.read ? 'Blob' : 'string')
  const types = resultResponses(model).map((response) => {
    const written = response.content.find(({ mediaType }) => mediaType === readMediaType(response))
    const schema = operation.responses?.[response.status]?.schema
    if (written?.schema && !schema)
      throw new GenerateError(`Operation ${model.id}: hey-api has no type for response ${response.status}.`)
    const data =
      schema && written ? dataType(plugin, response, schema, described) : $.type(written ? 'unknown' : 'undefined')
    if (!response.resultKind) return data
    const kind = veiledText(response.resultKind)
    return $.type
      .object()
      .prop('kind', (p) => p.type($.type.literal(kind)))
      .prop('data', (p) => p.type(data))
  })
  const [only] = types
  return types.length === 1 && only ? only : $.type.or(...types)
}

type Imported = ReturnType<Instance['symbol']>

const importedBy = new WeakMap<Instance, Map<string, Imported>>()

/** A name of another module; the tool would look for it among all names, each time it is asked. */
function imported(plugin: Instance, name: string, file: string, kind?: 'type'): Imported {
  const known = importedBy.get(plugin) ?? new Map<string, Imported>()
  importedBy.set(plugin, known)
  const key = `${file} ${name}`
  const symbol = known.get(key) ?? plugin.symbol(name, { external: file, ...(kind && { kind }) })
  known.set(key, symbol)
  return symbol
}

type CallType = ReturnType<ReturnType<typeof $.type>['generic']>

/**
 * The call with the bodies of its refusals, where the contract has JSON for them: by name only, as what has none would be
 * written out wherever the function is used.
 */
function returned(plugin: Instance, model: OperationModel, call: CallType): CallType {
  const results = resultResponses(model)
  const refusals = model.responses.filter((response) => !results.includes(response))
  const names = new Set(refusals.flatMap(({ content }) => jsonOf(content)?.schema?.$ref ?? []))
  const types = [...names].map(($ref) => typeOf(plugin, { $ref }))
  const [only] = types
  if (!only) return call
  return call.generic(types.length === 1 ? only : $.type.or(...types))
}

function dataType(plugin: Instance, response: ResponseModel, schema: IR.SchemaObject, { model }: Described): TypeNode {
  return typeOf(plugin, response.oneOrMany ? arrayBranch(plugin, schema, model) : schema)
}

/** Of `oneOf: [X, array of X]` the array, which is what the runtime always gives. */
function arrayBranch(plugin: Instance, schema: IR.SchemaObject, model: OperationModel): IR.SchemaObject {
  const union = meant(plugin, schema)
  const array = [union, ...(union.items ?? [])].find((branch) => branch.type === 'array')
  if (!array) throw new GenerateError(`Operation ${model.id} says x-one-or-many, but its schema has no array branch.`)
  return array
}

function typeOf(plugin: Instance, schema: IR.SchemaObject): TypeNode {
  const typescript = plugin.getPluginOrThrow('@hey-api/typescript')
  return typescript.api.schemaToType(typescript, schema)
}

/** The schema that a name or a reference stands for. */
function meant(plugin: Instance, schema: IR.SchemaObject): IR.SchemaObject {
  const $ref = namedSchema(schema) ?? schema.$ref
  return $ref === undefined ? schema : plugin.context.resolveIrRef<IR.SchemaObject>($ref)
}

/** A list is only read, so that one that is not to be written to will do. */
function sentType(plugin: Instance, schema: IR.SchemaObject): TypeNode {
  const { type } = meant(plugin, schema)
  const given = typeOf(plugin, schema)
  return type === 'array' ? $.type('Readonly').generics(given) : given
}

/** `operation(api, { … })`. */
function descriptorCall(plugin: Instance, { model, descriptor }: Described): ReturnType<typeof $.call> {
  const { data, content, read, shapes, fixed } = descriptor
  const external = (name: string, file: string) => $(imported(plugin, name, file))
  const runtime = (name: string, file: string) => external(name, `../../../runtime/${file}.ts`)
  const properties = $.object().pretty()
  for (const [key, value] of Object.entries(data)) properties.prop(key, plain(value))
  if (content) properties.prop('content', runtime(content, 'request/content'))
  if (read) properties.prop('read', runtime(read, 'answer/read-blob'))
  const source = ({ name, from, given }: Made): ReturnType<typeof external> | ReturnType<typeof $.call> => {
    const made = from === 'decoders' ? external(name, '../decoders.ts') : runtime(name, `answer/${from}`)
    if (!given) return made
    const args = given.map((one) =>
      one === undefined ? $.id('undefined') : typeof one === 'string' ? $.literal(veiledText(one)) : source(one),
    )
    return pure(made.call(...args))
  }
  for (const [key, made] of Object.entries(answerReading(descriptor))) properties.prop(key, source(made))
  const shaped = Object.entries(shapes)
  const isShaped = shaped.length > 0 || Object.keys(fixed).length > 0
  const make = isShaped ? runtime('shapedOperation', 'request/shape') : runtime('operation', 'call/operation')
  const call = make.call(external(apiConstant(model.upstream), '../api.ts'), properties)
  if (isShaped) {
    call.arg(
      shaped.reduce(
        (object, [name, writer]) => object.prop(veiledText(name), runtime(writer, 'request/shape')),
        $.object(),
      ),
    )
    if (Object.keys(fixed).length > 0) call.arg($.fromValue(veiled(fixed)))
  }
  return pure(call)
}

/** A value without a name in it, which nobody need look through before it is printed. */
function plain(value: unknown): ReturnType<typeof $.id> {
  const stands = $.id('')
  return Object.assign(stands, { toAst: () => $.fromValue(veiled(value)).toAst() })
}

/** The tool would make a printer for each comment. */
function documented<Node extends { toAst(): ts.Node }>(node: Node, lines: readonly string[]): Node {
  if (lines.length === 0) return node
  const print = node.toAst.bind(node)
  const comment = (): string => `*\n${lines.join('\n').replaceAll(/^/gm, ' * ')}\n `
  node.toAst = () => ts.addSyntheticLeadingComment(print(), ts.SyntaxKind.MultiLineCommentTrivia, comment(), true)
  return node
}

/** A call that a bundler drops with whoever needs it; one among its arguments must be marked, too. */
function pure(call: ReturnType<typeof $.call>): ReturnType<typeof $.call> {
  const print = call.toAst.bind(call)
  call.toAst = () => ts.addSyntheticLeadingComment(print(), ts.SyntaxKind.MultiLineCommentTrivia, '#__PURE__', false)
  return call
}
