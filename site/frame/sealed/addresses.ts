/** Where the frame's document and the worker's program are; the server knows the first by its folder. */
export const frameAddress = '/sealed/frame.html'
export const cityAddress = '/sealed/city.js'
