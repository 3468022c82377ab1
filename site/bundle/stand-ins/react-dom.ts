/** React's own, as a module of this kind: asked for by itself, every page would carry what makes it look like one. */
import 'react-dom/client'
