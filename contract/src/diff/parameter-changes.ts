import { below } from '../grammar/pointer.ts'
import type { OperationModel, ParameterModel } from '../model/model.ts'
import type { Entry } from './grouped-changes.ts'
import type { OperationPair } from './match-operations.ts'
import { operationPointer } from './operation-facts.ts'

/** Parameters that came or went. A renamed one did both: nothing on the wire says that the two are related. */
export function compareParameters({ before, after }: OperationPair): readonly Entry[] {
  const gone = withoutPath(before).filter((one) => !has(after, one))
  const fresh = withoutPath(after).filter((one) => !has(before, one))
  const entry = (parameter: ParameterModel, rule: string, bump: Entry['bump'], text: string): Entry => ({
    rule,
    bump,
    text,
    place: { head: `\`${after.name}\``, tail: `, parameter "${parameter.name}"` },
    operations: [before.id],
    pointer: below(operationPointer(after), 'parameters'),
  })
  return [
    ...gone.map((one) => entry(one, 'parameter-removed', 'major', 'removed.')),
    ...fresh.map((one) =>
      one.required
        ? entry(one, 'required-parameter-added', 'major', 'is new and required.')
        : entry(one, 'parameter-added', 'minor', 'is new.'),
    ),
  ]
}

/** Names in the path are positions; they are compared with the path. */
const withoutPath = (operation: OperationModel): readonly ParameterModel[] =>
  operation.parameters.filter((parameter) => parameter.in !== 'path')

const has = (operation: OperationModel, { name, in: place }: ParameterModel): boolean =>
  operation.parameters.some((other) => other.name === name && other.in === place)
