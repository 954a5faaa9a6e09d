import { expect, test } from 'vitest'
import { defaultLedger } from './default-ledger.ts'

test.each([
  ['linux', {}, '/home/ada', '/home/ada/.local/share/reportedly/reportedly.db'],
  ['linux', { XDG_DATA_HOME: '/data/' }, '/home/ada', '/data/reportedly/reportedly.db'],
  ['linux', { XDG_DATA_HOME: 'relative' }, '/home/ada', '/home/ada/.local/share/reportedly/reportedly.db'],
  ['darwin', {}, '/Users/ada', '/Users/ada/Library/Application Support/reportedly/reportedly.db'],
  ['win32', { LOCALAPPDATA: 'D:\\Local' }, 'C:\\Users\\ada', 'D:\\Local\\reportedly\\reportedly.db'],
  ['win32', {}, 'C:\\Users\\ada', 'C:\\Users\\ada\\AppData\\Local\\reportedly\\reportedly.db'],
] as const)('on %s with %j the ledger of %s is %s', (platform, environment, folder, path) => {
  expect(defaultLedger({ platform, environment, folder })).toBe(path)
})
