import { cityAddress, frameAddress } from './addresses'

/** A frame of an origin of its own, whose policy lets it reach nobody; it begins once it stands in a page. */
export function createSealedFrame(title: string): HTMLIFrameElement {
  const frame = document.createElement('iframe')
  frame.setAttribute('sandbox', 'allow-scripts')
  frame.title = title
  frame.hidden = true
  frame.src = frameAddress
  return frame
}

let fetched: Promise<string> | undefined

/** The text that workers in the frame are made of. Fetched by the page, because the frame may fetch nothing. */
export async function cityProgram(): Promise<string> {
  fetched ??= fetch(cityAddress).then((response) => {
    if (!response.ok) throw new Error(`The sandbox could not be loaded: status ${response.status}.`)
    return response.text()
  })
  try {
    return await fetched
  } catch (error) {
    fetched = undefined
    throw error
  }
}
