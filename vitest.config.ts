import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    setupFiles: ['test/check-every-reading.ts', 'test/same-examples-each-run.ts'],
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts', 'fixtures/**/*.test.ts', 'training/**/*.test.ts'],
    exclude: ['test/browser/**', 'node_modules/**'],
    testTimeout: 30_000,
  },
})
