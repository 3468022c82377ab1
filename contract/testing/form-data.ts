import { formParts, sentMedia, writeParts, type CallValues } from '../src/call/index.ts'
import { isPartsType } from '../src/model/operations/media-type.ts'
import type { OperationModel } from '../src/model/model.ts'

/** Values as the SDK takes them: a form in parts is put together by who calls. */
export function asSdkTakes({ requestBody }: OperationModel, values: CallValues): CallValues {
  const { body } = values
  if (typeof body !== 'object' || body === null || !isPartsType(sentMedia(requestBody)?.mediaType ?? '')) return values
  const form = new FormData()
  for (const [name, text] of formParts(body)) form.append(name, text)
  return { ...values, body: form }
}

/** A form as it is sent, with what the contract puts between its parts: what a runtime puts there is new each time. */
export function sentForm(form: FormData): { readonly headers: { 'content-type': string }; readonly body: string } {
  const names = [...new Set(form.keys())]
  const { mediaType, body } = writeParts(Object.fromEntries(names.map((name) => [name, form.getAll(name)])))
  return { headers: { 'content-type': mediaType }, body }
}
