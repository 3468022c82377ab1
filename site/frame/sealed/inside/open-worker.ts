/** A worker made of the city's text. Its address is good until its first word. */
export function openWorker(city: string): Worker {
  const address = URL.createObjectURL(new Blob([city], { type: 'text/javascript' }))
  const worker = new Worker(address)
  worker.addEventListener('message', () => URL.revokeObjectURL(address), { once: true })
  return worker
}
