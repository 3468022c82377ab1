import { randomText } from '../keys/key-format.ts'
import type { Message } from '../store/tables/webhook-table.ts'
import { topics } from './topic.ts'

/** What a webhook may want: every topic of notices, and what becomes of requests for access. */
export const webhookTopics: readonly string[] = [...Object.keys(topics), 'approvals']

/**
 * What is sent to a webhook: `type`, `timestamp` and `data`, as the Standard Webhooks specification has it. The facts are
 * for programs, the words for people.
 */
export function messageOf(topic: string, name: string, data: Readonly<Record<string, unknown>>, now: number): Message {
  const body = JSON.stringify({ type: topic, timestamp: new Date(now).toISOString(), data })
  return { name, messageId: `msg_${randomText(20)}`, topic, body }
}
