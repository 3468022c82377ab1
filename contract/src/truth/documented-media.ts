import type { MediaTypeModel, ResponseModel } from '../model/model.ts'

/** What a contract says of an answer of this type; undefined when it names none like it. */
export function documentedMedia({ content }: ResponseModel, stated: string | undefined): MediaTypeModel | undefined {
  return content.find(({ mediaType }) => isOfType(stated, mediaType))
}

/** Types are compared without case and parameters (RFC 9110, section 8.3.1); a contract may say `text/*`. */
function isOfType(stated: string | undefined, documented: string): boolean {
  const [own, known] = [mediaName(stated ?? ''), mediaName(documented)]
  if (own === '' || own.includes('*')) return false
  if (known === '*/*') return true
  return known.endsWith('/*') ? own.startsWith(known.slice(0, -1)) : own === known
}

export const mediaName = (mediaType: string): string => (mediaType.split(';')[0] ?? '').trim().toLowerCase()
