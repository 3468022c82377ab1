import { isRecord } from '../grammar/record.ts'

/** Whether following a document's references could open another file. A "yes" may be wrong, a "no" never is. */
export function refersElsewhere(document: unknown): boolean {
  const open: unknown[] = [document]
  const seen = new Set<unknown>()
  while (open.length > 0) {
    const value = open.pop()
    if (typeof value !== 'object' || value === null || seen.has(value)) continue
    seen.add(value)
    if (isRecord(value) && (references.some((key) => isElsewhere(value[key])) || isMappedElsewhere(value['mapping'])))
      return true
    for (const member of Object.values(value)) if (typeof member === 'object') open.push(member)
  }
  return false
}

const references = ['$ref', '$dynamicRef', '$recursiveRef']

const isElsewhere = (reference: unknown): boolean => typeof reference === 'string' && !reference.startsWith('#')

/** Of a discriminator; a name alone leads to a component. */
const isMappedElsewhere = (mapping: unknown): boolean =>
  isRecord(mapping) && Object.values(mapping).some((one) => isElsewhere(one) && /[#/.]/.test(String(one)))
