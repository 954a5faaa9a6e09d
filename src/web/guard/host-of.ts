import type { HonoRequest } from 'hono'

/** The host that a request was sent to, with its port where it names one. */
export function hostOf(request: HonoRequest): string {
  return (request.header('host') ?? new URL(request.url).host).toLowerCase()
}
