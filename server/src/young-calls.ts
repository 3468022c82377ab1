import { setFlagsFromString } from 'node:v8'

/**
 * Let what a call is made of die young; to be asked before anything is served.
 *
 * V8 learns where long-lived objects are made and puts the next ones straight among the old. A call lives for as long as its
 * owner takes, which looks long while the heap is small. From then on each call would be old when it is born and keep all
 * that it leads to, until a sweep of the whole heap, every few ten thousand calls, finds that it is gone.
 */
export function letCallsDieYoung(): void {
  setFlagsFromString('--no-allocation-site-pretenuring')
}
