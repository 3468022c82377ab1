import { retryAfter } from '../../http/answer/event-stream.ts'
import { plainQuestion, facadeQuestion, type SharedAnswers } from '../cache/shared-answers.ts'
import { resourceKey } from '../cache/resource.ts'
import { sendShared } from '../cache/send-shared.ts'
import type { CallRoom, GatewayCall } from '../gateway-call.ts'
import { createConcurrency } from '../queue/concurrency.ts'
import type { ProblemCode } from '@openlondon/contract/problem'
import { Channel, noMemory, type Arrival } from './channel.ts'
import { Subscriber } from './subscriber.ts'

/** Tells callers of changes, by one question to the owner in each lifetime, however many watch. */
export type Streams = {
  readonly subscribe: (call: GatewayCall) => void
  readonly count: () => number
  /** End every stream, so that its reader comes back to another process, or to this one later. */
  readonly stop: () => void
}

/** Why a caller may not go on watching; undefined when it may. */
export type MayStay = (call: GatewayCall) => Promise<ProblemCode | undefined> | ProblemCode | undefined

const beatMs = 15_000
/** Then a stream ends, and its reader comes back: to be limited and counted again, and to spread over what serves. */
const streamMs = 3_600_000
const comeBackMs = 3_000
const beatsAtOnce = 250

export function createStreams(room: CallRoom, shared: SharedAnswers, mayStay: MayStay): Streams {
  const channels = new Map<string, Channel>()
  const perHolder = createConcurrency(room.config.limits.streams)
  const subscribers = new Map<Subscriber, Channel>()
  let isStopping = false
  let beatAt = room.surroundings.monotonicMs() + beatMs

  const channelOf = (call: GatewayCall): Channel | undefined => {
    const { target, request } = call
    const wishes: Record<string, string> = { accept: mediaTypeOf(call) }
    const language = request.headers['accept-language']
    if (language !== undefined) wishes['accept-language'] = language
    const key = resourceKey(target, request.headers)
    const name = `${key}\n\n${language ?? ''}`
    const known = channels.get(name)
    if (known) return known
    const asked = { target, request: { headers: { ...request.headers, ...wishes } } }
    const question = target.operation.facade === undefined ? plainQuestion(asked) : facadeQuestion(call)
    if (!question) return undefined
    const channel = new Channel({
      room,
      shared,
      target,
      key,
      question,
      wishes,
      whenEmpty: () => {
        if (channels.get(name) === channel) channels.delete(name)
        room.sweeper.delete(channel)
      },
      sendAway: (subscriber, last) => finish(subscriber, last),
    })
    channels.set(name, channel)
    room.sweeper.add(channel)
    return channel
  }

  const open = (call: GatewayCall, channel: Channel): void => {
    const subscriber = new Subscriber(call, room.surroundings.monotonicMs())
    if (!channel.add(subscriber)) {
      perHolder.leave(call.holder)
      call.whenLeft = undefined
      return call.failed({ problem: 'limit.streams', cause: noMemory, retrySeconds: 60 })
    }
    subscribers.set(subscriber, channel)
    call.whenLeft = () => close(subscriber)
    const first = channel.trouble ? Buffer.concat([retryAfter(comeBackMs), channel.trouble]) : retryAfter(comeBackMs)
    subscriber.open(first, channel.newest, call.request.headers['last-event-id'] === channel.digest)
  }

  const close = (subscriber: Subscriber): void => {
    const channel = subscribers.get(subscriber)
    subscribers.delete(subscriber)
    perHolder.leave(subscriber.call.holder)
    channel?.remove(subscriber)
  }

  const beat = (subscriber: Subscriber, nowMs: number): void => {
    if (nowMs - subscriber.openedAt > streamMs) return finish(subscriber, retryAfter(spread(comeBackMs)))
    if (!subscriber.beat(nowMs)) return subscriber.call.cut('the subscriber stopped reading')
    const answer = mayStay(subscriber.call)
    if (answer === undefined) return
    const send = (problem: ProblemCode | undefined): void => {
      const channel = subscribers.get(subscriber)
      if (problem !== undefined && channel) finish(subscriber, channel.problemEvent({ problem, cause: '' }))
    }
    if (typeof answer === 'string') send(answer)
    // What cannot be found out now is asked again with the next beat.
    else answer.then(send, () => {})
  }

  const finish = (subscriber: Subscriber, last: Buffer): void => {
    close(subscriber)
    subscriber.call.whenLeft = undefined
    subscriber.end(last)
  }

  const beatAll = (nowMs: number): void => {
    const all = subscribers.keys()
    const next = (): void => {
      for (let count = 0; count < beatsAtOnce; count += 1) {
        const { value, done } = all.next()
        if (done || isStopping) return
        beat(value, nowMs)
      }
      setImmediate(next)
    }
    next()
  }

  const heart = {
    sweep: (nowMs: number): void => {
      if (nowMs < beatAt) return
      beatAt = nowMs + beatMs
      beatAll(nowMs)
    },
  }
  room.sweeper.add(heart)

  return {
    count: () => subscribers.size,
    subscribe: (call) => {
      if (isStopping || subscribers.size >= room.config.streamsMax)
        return call.failed({ problem: 'server.unavailable', cause: 'no more streams here', retrySeconds: 5 })
      if (perHolder.isFull(call.holder))
        return call.failed({
          problem: 'limit.streams',
          cause: 'the holder has as many streams as it may',
          retrySeconds: 60,
        })
      const channel = channelOf(call)
      if (!channel) return
      call.becomeStream()
      perHolder.enter(call.holder)
      const arrival: Arrival = {
        onOpen: (opened) => open(call, opened),
        onAnswer: (answer, word) => {
          perHolder.leave(call.holder)
          call.whenLeft = undefined
          sendShared(call, answer, word)
        },
        onFailure: (failure) => {
          perHolder.leave(call.holder)
          call.whenLeft = undefined
          call.failed(failure)
        },
      }
      call.whenLeft = () => {
        perHolder.leave(call.holder)
        channel.leave(arrival)
      }
      channel.arrive(arrival)
    },
    stop: () => {
      isStopping = true
      room.sweeper.delete(heart)
      for (const subscriber of subscribers.keys()) finish(subscriber, retryAfter(spread(comeBackMs)))
    },
  }
}

/** So that all who are sent away do not come back at once. */
const spread = (milliseconds: number): number => Math.round(milliseconds * (0.5 + Math.random()))

/** What a stream's data is: the type of the operation's answer. */
function mediaTypeOf({ target }: GatewayCall): string {
  const success = target.operation.responses.find(({ status }) => status === '200')
  return success?.content[0]?.mediaType ?? '*/*'
}
