import { defineConfig } from 'vitest/config'

// One run, three kinds of test files: beside their subject in src/, journeys in test/, and type tests (checked by tsc).
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'tools/**/*.test.ts'],
    // Starts PostgreSQL only when a test asks for it.
    globalSetup: ['src/ledger/test-setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
})
