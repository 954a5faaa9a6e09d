/** What decides where a person's own files lie. */
export interface Home {
  readonly platform: NodeJS.Platform
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly folder: string
}

/**
 * Where the ledger lies when nobody says otherwise: `reportedly.db` in a folder of its own in $XDG_DATA_HOME, or in the
 * platform's own place for such data.
 */
export function defaultLedger(home: Home): string {
  const stroke = home.platform === 'win32' ? '\\' : '/'
  return [dataFolder(home), 'reportedly', 'reportedly.db'].join(stroke)
}

function dataFolder({ platform, environment, folder }: Home): string {
  const chosen = environment.XDG_DATA_HOME
  // The specification says that a relative path there is to be ignored.
  if (chosen?.startsWith('/')) return chosen.replace(/(?<=.)\/$/, '')
  if (platform === 'darwin') return `${folder}/Library/Application Support`
  if (platform === 'win32') return environment.LOCALAPPDATA ?? `${folder}\\AppData\\Local`
  return `${folder}/.local/share`
}
