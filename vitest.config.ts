import { defineConfig } from 'vitest/config'
import { SummaryReporter } from './test/summary-reporter.ts'

export default defineConfig({
  test: {
    include: ['{src,programs,authorities,web,test}/**/*.test.ts'],
    testTimeout: 60_000,
    pool: 'threads',
    reporters: ['default', new SummaryReporter()],
  },
})
