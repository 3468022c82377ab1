import { timingSafeEqual, type KeyObject } from 'node:crypto'
import { keyedHash } from '../store/pepper/derived-key.ts'
import { factsOf, isTopic, type Topic } from './topic.ts'

/** Which mails somebody has enough of: those of a topic about a holder, or the weekly letter. */
export type Subscription = { readonly accountId: string; readonly holderId: string; readonly topic: Topic | 'weekly' }

/** Tokens by which whoever has a mail may end its kind without signing in, and nothing else. They do not age. */
export type UnsubscribeLinks = {
  readonly tokenFor: (subscription: Subscription) => string
  readonly read: (token: string) => Subscription | undefined
}

export function createUnsubscribeLinks(key: KeyObject): UnsubscribeLinks {
  const sign = (text: string): string => keyedHash(key, text)
  return {
    tokenFor: ({ accountId, holderId, topic }) => {
      const text = `${accountId}.${holderId}.${topic}`
      return `${text}.${sign(text)}`
    },
    read: (token) => {
      const parts = token.split('.')
      const [accountId, holderId, topic, signature, ...rest] = parts
      if (!accountId || !holderId || !topic || !signature || rest.length > 0) return undefined
      if (!isSame(signature, sign(`${accountId}.${holderId}.${topic}`))) return undefined
      if (topic === 'weekly') return { accountId, holderId, topic }
      return isTopic(topic) && !factsOf(topic).isSecurity ? { accountId, holderId, topic } : undefined
    },
  }
}

function isSame(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)]
  return left.length === right.length && timingSafeEqual(left, right)
}
