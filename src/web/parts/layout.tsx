import type { Child } from 'hono/jsx'
import { assetAddresses } from '../assets/assets.ts'
import type { View } from '../shown/view.ts'
import { interfaceLanguages } from '../words/choose-words.ts'

interface LayoutProps {
  readonly view: View
  readonly title: string
  /** The address of the same page as JSON, where it has one. */
  readonly json?: string
  readonly children: Child
}

/** The frame of every page: head, masthead with the language switch, the page's own matter, foot. */
export function Layout({ view, title, json, children }: LayoutProps) {
  const { words } = view
  return (
    <html lang={words.code}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} · Reportedly`}</title>
        <link rel="icon" href={assetAddresses.icon} type="image/svg+xml" />
        <link rel="stylesheet" href={assetAddresses.style} />
        <script src={assetAddresses.script} defer></script>
      </head>
      <body>
        <a class="skip" href="#content">
          {words.layout.skip}
        </a>
        <header class="masthead">
          <p class="brand">
            <a href="/">Reportedly</a>
            <span class="motto">{words.layout.motto}</span>
          </p>
          <LanguageSwitch view={view} />
        </header>
        <main id="content" tabindex={-1}>
          {children}
        </main>
        <footer class="foot">
          <p>{words.layout.foot}</p>
          {json === undefined ? null : (
            <p>
              <a href={json}>{words.layout.asJson}</a>
            </p>
          )}
        </footer>
      </body>
    </html>
  )
}

function LanguageSwitch({ view: { words, address } }: { readonly view: View }) {
  const to = (code: string) => `${address}${address.includes('?') ? '&' : '?'}lang=${code}`
  return (
    <nav class="languages" aria-label={words.layout.languages}>
      <ul>
        {interfaceLanguages.map(({ code, name }) => (
          <li>
            <a
              href={to(code)}
              lang={code}
              hreflang={code}
              {...(code === words.code ? { 'aria-current': 'true' as const } : {})}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
