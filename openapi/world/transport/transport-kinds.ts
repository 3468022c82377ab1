import type { Point, Thing } from '@openlondon/sandbox/view'

/** One way through a service from end to end. */
export type ServicePath = {
  /** Unique in the city: `victoria-0`. */
  readonly id: string
  readonly direction: 'inbound' | 'outbound'
  readonly stops: readonly string[]
  /** Of each stop, after the first. */
  readonly seconds: readonly number[]
  /** The same for a way there and the way back, which one vehicle goes in turn. */
  readonly pair: number
}

/** Whatever has a line id: a line of rail, tram, boat or cable car, a bus route, a company of the railways. */
export type Service = Thing & {
  readonly mode: string
  /** Trains on the nights to Saturday and Sunday, buses every night. */
  readonly hasNight: boolean
  /** A company of the railways has none: nobody predicts its trains. */
  readonly paths: readonly ServicePath[]
  /** Among those of its mode, from 0. */
  readonly number: number
}

/** Whatever has a NaPTAN id or a hub's: an interchange, a station, a platform, an entrance, a pier, a bus stop or its group. */
export type Stop = Thing & {
  readonly point: Point
  /** In the words of NaPTAN. */
  readonly type: string
  readonly modes: readonly string[]
  readonly services: readonly string[]
  readonly icsCode: string
  /** The station or group that it is in. */
  readonly parentId?: string
  readonly hubId?: string
  readonly zone?: string
  readonly lifts: number
  readonly indicator?: string
  readonly letter?: string
  readonly smsCode?: string
  /** `N`, `E`, `S` or `W`, in which buses leave. */
  readonly compass?: string
  readonly towards?: string
}

/** Buses, boats and what runs on lines. */
export type TransportKinds = {
  readonly service: Service
  readonly stop: Stop
}
