import { serveMeasured } from './serve-measured.ts'

/** The least that node:http can do with a JSON answer: made once, written whole. The peer of the sandbox. */
const text = JSON.stringify(
  Array.from({ length: 20 }, (_, index) => ({
    id: `thing-${index}`,
    name: 'A thing of some length',
    index,
    live: true,
    list: [1, 2, 3],
  })),
)

serveMeasured((_request, response) => {
  response.writeHead(200, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': String(Buffer.byteLength(text)),
  })
  response.end(text)
})
