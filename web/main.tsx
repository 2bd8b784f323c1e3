import { render } from 'preact'
import { followLinks } from './address/current-address.ts'
import { App } from './app.tsx'
import { hearKeys } from './keys/key-store.ts'
import { applyScheme } from './layout/colour-scheme.ts'
import { askSession } from './session/session-store.ts'

applyScheme()
followLinks()
hearKeys()
void askSession()
const place = document.getElementById('page')
if (place !== null) render(<App />, place)
