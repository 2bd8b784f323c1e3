import { defineConfig } from 'vitest/config'
import { SummaryReporter } from './test/summary-reporter.ts'

export default defineConfig({
  test: {
    testTimeout: 60_000,
    pool: 'threads',
    reporters: ['default', new SummaryReporter()],
    projects: [
      {
        extends: true,
        test: {
          name: 'units',
          include: ['{src,programs,authorities,web,test}/**/*.test.ts'],
          exclude: ['test/browser/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          hookTimeout: 60_000,
          globalSetup: ['test/browser/global-setup.ts'],
        },
      },
    ],
  },
})
