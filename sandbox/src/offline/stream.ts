import { eventStreamType } from '@openlondon/contract/request'

/** A stream of one event, since nothing ever changes here, that stays open until its reader leaves. */
export async function streamOf(
  data: string,
): Promise<{ readonly headers: Readonly<Record<string, string>>; readonly body: ReadableStream<Uint8Array> }> {
  const bytes = new TextEncoder().encode(data)
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  const id = btoa(String.fromCharCode(...digest))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .slice(0, 22)
  const lines = data.split(/\r\n|\r|\n/).map((line) => `data: ${line}\n`)
  const text = `retry: 3000\n\nid: ${id}\n${lines.join('')}\n`
  return {
    headers: { 'Content-Type': eventStreamType, 'X-Accel-Buffering': 'no' },
    body: new ReadableStream({ start: (controller) => controller.enqueue(new TextEncoder().encode(text)) }),
  }
}
