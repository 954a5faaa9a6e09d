import { Option } from 'commander'
import { ReportedlyError } from '../../errors.ts'
import { givenHost } from '../../ingest/addresses/given-host.ts'

/** `--allow-host`, which may be given several times, for the commands that visit addresses. */
export function allowHostOption(): Option {
  return new Option('--allow-host <name>', 'visit this host though it is on a private address').argParser(
    (value: string, before: readonly string[] = []) => [...before, host(value)],
  )
}

/** Throws 'option-not-understood'. */
function host(value: string): string {
  const name = givenHost(value)
  if (name !== null) return name
  const expected = 'the name of a host such as news.local, or its IP address'
  throw new ReportedlyError('option-not-understood', { option: '--allow-host', value, expected })
}
