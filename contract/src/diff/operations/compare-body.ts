import { below } from '../../grammar/pointer.ts'
import { isRecord, textOf } from '../../grammar/record.ts'
import { allAxes, wireAndTypes } from '../schemas/found.ts'
import { compareContent } from './compare-content.ts'
import { note, type PairComparison } from './telling.ts'

/** Hold the request bodies of an operation against each other; what a webhook sends comes from its owner. */
export function compareBody(comparison: PairComparison): void {
  const { before, after } = comparison.pair
  const [old, now] = [before.value['requestBody'], after.value['requestBody']]
  const isSentToUs = after.kind === 'webhook'
  const part = isSentToUs ? ', what it sends' : ', request body'
  const pointer = below(after.pointer, 'requestBody')
  const add = (rule: string, said: string, severity: 'major' | 'minor'): void =>
    note(comparison, rule, said, wireAndTypes(severity), part, { pointer })
  if (!isRecord(old) && !isRecord(now)) return
  if (!isRecord(old)) {
    if (isRecord(now) && now['required'] === true && !isSentToUs)
      add('required-body-added', 'is new and must be sent.', 'major')
    else add('body-added', isSentToUs ? 'is new.' : 'is new and can be sent.', 'minor')
  } else if (!isRecord(now))
    add(
      'body-removed',
      isSentToUs ? 'is nothing any more.' : 'is not taken any more; before it could be sent.',
      'major',
    )
  else {
    const [was, is] = [old['required'] === true, now['required'] === true]
    if (was !== is && !isSentToUs)
      if (is) add('body-required', 'must be sent now; before it could be left out.', 'major')
      else add('body-optional', 'can be left out now; before it had to be sent.', 'minor')
    if (textOf(old['description']) !== textOf(now['description']))
      note(comparison, 'documentation-changed', 'the description was changed.', allAxes('patch'), part)
    compareContent(comparison, old['content'], now['content'], {
      part,
      pointer,
      direction: isSentToUs ? 'response' : 'request',
    })
  }
}
