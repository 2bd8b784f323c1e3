import { readFile } from 'node:fs/promises'
import { type CheckOptions, checkTogether } from '../../../src/checks/check.ts'
import type { Finding, Severity } from '../../../src/checks/finding.ts'
import { notChecked } from '../../../src/checks/not-checked.ts'
import { silenceFindings } from '../../../src/checks/silence-findings.ts'
import { read } from '../../../src/compile.ts'
import type { Decision } from '../../../src/decisions/decision.ts'
import type { Read } from '../../../src/resolve/read.ts'
import { type Baseline, readBaseline, writeBaseline } from '../../checking/baseline.ts'
import { type CheckConfig, readConfig } from '../../checking/check-config.ts'
import { decisionsName, readDecisionsFile, silenceInFile } from '../../checking/decisions-file.ts'
import { fingerprinted } from '../../checking/fingerprint.ts'
import { fixFile } from '../../checking/fix-file.ts'
import { onlyRules } from '../../checking/only-rules.ts'
import { mostCharacters, tooLong } from '../../input/memory-limit.ts'
import { inputReader, listInputs } from '../../input/read-input.ts'
import { readShippedAuthority } from '../../shipped-authority.ts'
import { loadSpeller } from '../../spelling/load-speller.ts'
import { markWordFile } from '../../word/mark-word-file.ts'
import { command, type ExitCode, misuse } from '../command.ts'
import type { Arguments } from '../description.ts'
import { harmlessText } from '../harmless-text.ts'
import { outputFile } from '../output-file.ts'
import { readingOptions, readingSettings } from '../reading-options.ts'
import { loadReporter } from '../report/all-reporters.ts'
import { diffLines } from '../report/diff-lines.ts'
import type { CheckedDocument } from '../report/reporter.ts'
import type { Terminal } from '../terminal.ts'
import { userAuthorities } from '../user-authorities.ts'

const options = {
  format: {
    type: 'string',
    short: 'f',
    choices: ['terminal', 'json', 'ndjson', 'sarif', 'github', 'rdjson', 'html'],
    says: 'How to print the findings: terminal by default.',
  },
  out: {
    type: 'string',
    short: 'o',
    value: 'FILE',
    says: 'Write to a file, which appears only when all is done; with a name in .docx, the Word file that is checked, with the findings as comments and the certain fixes as tracked changes.',
  },
  'fail-on': {
    type: 'string',
    choices: ['error', 'warning', 'never'],
    says: 'Which findings make the exit code 1: warnings and errors by default.',
  },
  fix: { type: 'boolean', says: 'Make the certain fixes in the files and show them as a diff.' },
  diff: { type: 'boolean', says: 'Show what --fix would change, and change nothing.' },
  only: {
    type: 'string',
    value: 'RULE',
    isRepeatable: true,
    says: 'Run only this rule or family of rules, even if it is off.',
  },
  config: { type: 'string', value: 'FILE', says: 'The configuration; regesta.config.json by default.' },
  decisions: {
    type: 'string',
    value: 'FILE',
    says: 'Findings to silence; regesta.decisions.jsonl by default.',
  },
  silence: {
    type: 'string',
    value: 'REASON',
    says: 'Add all findings to the decisions file, with this reason.',
  },
  baseline: { type: 'string', value: 'FILE', says: 'Tell only findings that are not in this file.' },
  'write-baseline': { type: 'string', value: 'FILE', says: 'Write the findings to a baseline.' },
  ...readingOptions,
} as const

/** `regesta check`: the findings of documents. */
export const checkCommand = command({
  name: 'check',
  summary: 'Check documents: garbled dates, numbers, names, acronyms, contradictions, torn sentences.',
  usage: ['check [OPTION]… [FILE|FOLDER|-]…'],
  examples: [
    { command: 'regesta check history.txt', says: 'Show the findings in their lines.' },
    { command: 'regesta check history.txt --fix', says: 'Make the certain fixes and show them.' },
    {
      command: 'regesta check docs/ --format sarif --out findings.sarif',
      says: 'Write findings for a code scanner.',
    },
    { command: 'regesta check history.txt --only date --only name', says: 'Run two families of rules.' },
    {
      command: 'regesta check history.docx --out history.checked.docx',
      says: 'Write the findings into a Word file, as comments and tracked changes.',
    },
    {
      command: 'regesta check docs/ --write-baseline known.json',
      says: 'Begin with what is there: later only new findings are told, with --baseline known.json.',
    },
  ],
  notes: [
    'The exit code is 0 where there is neither an error nor a warning, 1 where there is one or a file could not be read, and 2 where the command was called wrongly. Hints alone do not make it 1.',
  ],
  options,
  run: checkAndPrint,
})

// Documents are held against each other as long as they fit into memory; of more, those read one after the other.
const mostLetters = Math.min(8_000_000, mostCharacters)

type Wanted = {
  readonly config: CheckConfig
  readonly decisionsPath: string
  readonly decisions: readonly Decision[]
  readonly baseline: Baseline
  readonly check: CheckOptions
}

async function checkAndPrint(
  { values, operands }: Arguments<typeof options>,
  terminal: Terminal,
): Promise<ExitCode> {
  const refuse = (problem: string): ExitCode => misuse(terminal, harmlessText(problem), 'check')
  if (operands.length === 0 && terminal.isInputTerminal)
    return refuse('name a file or a folder, or - for the standard input')
  const paths = operands.length === 0 ? ['-'] : operands
  if (values.fix && !values.diff && paths.includes('-'))
    return refuse('the standard input has no file to put right; use --diff')
  const isWord = values.format === undefined && /\.docx$/i.test(values.out ?? '')
  if (isWord && (paths.length !== 1 || !/\.docx$/i.test(paths[0] ?? '')))
    return refuse(`to write ${values.out ?? ''}, name the one Word file (.docx) that is to be marked`)
  if (isWord && (values.fix || values.diff))
    return refuse('--out FILE.docx makes the fixes as tracked changes; leave out --fix and --diff')
  const asked = await wantedOf(values)
  if ('wrong' in asked) return refuse(asked.wrong)
  const wanted: Wanted = asked
  const settings = await readingSettings(values)
  if ('wrong' in settings) return refuse(settings.wrong.join('; '))
  const more = await userAuthorities(wanted.config.authorities)
  if ('wrong' in more) return refuse(more.wrong.join('; '))
  const authorities = [...settings.authorities, ...more]
  const { language, encoding, date } = settings
  const reader = inputReader({
    ...(language === undefined ? {} : { language }),
    ...(encoding === undefined ? {} : { encoding }),
  })
  const authority = readShippedAuthority(authorities)
  const reporter = await loadReporter(values.format ?? 'terminal')
  const look =
    values.out === undefined ? terminal.output : { isTerminal: false, width: 100, hasColours: false }
  const file =
    values.out === undefined ? null : await outputFile(values.out).catch((error: unknown) => String(error))
  if (typeof file === 'string') return refuse(`${values.out ?? ''} cannot be written: ${file}`)
  const print = file === null ? terminal.print : file.print
  const wordFile = isWord ? file : null
  const documents: CheckedDocument[] = []
  const applied = new Set<Decision>()
  const batch: { readonly path: string; readonly read: Read }[] = []
  let letters = 0
  let isWhole = true
  const mended = new Set<Finding>()

  async function flush(): Promise<void> {
    const found = checkTogether(
      batch.map((one) => one.read),
      authority,
      wanted.check,
    )
    for (const [index, { path, read: known }] of batch.entries()) {
      const { text } = known.document
      const settled = silenceFindings(text, found[index] ?? [], wanted.decisions)
      for (const decision of settled.applied) applied.add(decision)
      const marked = fingerprinted(text, settled.findings)
      const findings = marked.filter(({ fingerprint }) => !wanted.baseline.has(fingerprint))
      const checked: CheckedDocument = {
        path,
        document: known.document,
        findings,
        silenced: settled.silenced,
        known: marked.length - findings.length,
        notChecked: notChecked(known, authority, wanted.check),
      }
      documents.push(checked)
      if (wordFile !== null) {
        const marked = await markWordFile(
          await readFile(path),
          known.document,
          findings,
          `${new Date().toISOString().slice(0, 19)}Z`,
        )
        for (const finding of marked.mended) mended.add(finding)
        await wordFile.print(marked.bytes)
        continue
      }
      if (!values.fix && !values.diff) {
        await print(reporter.each(checked, look))
        continue
      }
      const fixed = await fixFile(path, known.document, findings, values.diff)
      if ('refused' in fixed) {
        terminal.say(`regesta: ${harmlessText(path)}: ${fixed.refused}`)
        continue
      }
      for (const finding of fixed.mended) mended.add(finding)
      if (fixed.fixes.length > 0) await print(diffLines(path, fixed.source, fixed.fixes, look))
    }
    batch.length = 0
  }

  try {
    for await (const input of listInputs(paths)) {
      if (terminal.signal.aborted) break
      const path = typeof input === 'string' ? input : input.path
      const given = typeof input === 'string' ? await reader.read(input) : input
      const found = 'problem' in given ? given : (tooLong(given.document.text) ?? given)
      if ('problem' in found) {
        isWhole = false
        terminal.say(
          `regesta: ${harmlessText(path)}: ${harmlessText(found.problem)}. ${harmlessText(found.advice)}`,
        )
        continue
      }
      for (const remark of found.remarks)
        terminal.say(`regesta: ${harmlessText(path)}: ${harmlessText(remark)}`)
      const document = date === undefined ? found.document : { ...found.document, date }
      if (letters + document.text.length > mostLetters) {
        await flush()
        letters = 0
      }
      letters += document.text.length
      batch.push({ path, read: read(document, authority) })
    }
    await flush()
  } finally {
    reader.close()
  }
  const stale = wanted.decisions.filter((decision) => !applied.has(decision))
  if (isWord)
    terminal.say(documents.length > 0 ? wordSummary(documents, mended) : 'regesta: nothing is written')
  else if (values.fix || values.diff) terminal.say(fixSummary(documents, mended, values.diff))
  else await print(reporter.end({ documents, stale, look }))
  if (reporter.name !== 'terminal' && reporter.name !== 'json')
    for (const { rule, about } of stale)
      terminal.say(
        `regesta: the decision on ${rule} at “${harmlessText(about.words)}” silences nothing any more`,
      )
  if (file !== null) await (documents.length > 0 ? file.keep() : file.discard())
  if (values['write-baseline'] !== undefined)
    await writeBaseline(
      values['write-baseline'],
      documents.flatMap(({ findings }) => findings),
    )
  if (values.silence !== undefined) {
    const today = new Date().toISOString().slice(0, 10)
    for (const { document, findings } of documents)
      await silenceInFile(wanted.decisionsPath, document.text, findings, values.silence, today)
    return isWhole ? 0 : 1
  }
  const left = documents.flatMap(({ findings }) =>
    findings.filter((finding) => values.diff || isWord || !mended.has(finding)),
  )
  // A hint is worth a look and no more; what was just put right is no finding any more.
  const grave: readonly string[] = gravest[values['fail-on'] ?? 'warning'] ?? []
  return isWhole && !left.some(({ severity }) => grave.includes(severity)) ? 0 : 1
}

const gravest: Readonly<Record<string, readonly Severity[]>> = {
  error: ['error'],
  warning: ['error', 'warning'],
  never: [],
}

function wordSummary(documents: readonly CheckedDocument[], mended: ReadonlySet<Finding>): string {
  const count = documents.reduce((sum, { findings }) => sum + findings.length, 0)
  return `regesta: ${count} findings written as comments, ${mended.size} of them with a tracked change`
}

function fixSummary(
  documents: readonly CheckedDocument[],
  mended: ReadonlySet<Finding>,
  isDry: boolean,
): string {
  const left = documents.reduce((sum, { findings }) => sum + findings.length, 0) - mended.size
  const rest =
    left === 0
      ? ''
      : `, ${left} left for a person to decide; check without --${isDry ? 'diff' : 'fix'} shows them`
  return `regesta: ${mended.size} ${isDry ? 'would be put right' : 'put right'}${rest}`
}

async function wantedOf(
  values: Arguments<typeof options>['values'],
): Promise<Wanted | { readonly wrong: string }> {
  const config = await readConfig(values.config)
  if ('wrong' in config) return config
  const rules = onlyRules(values.only)
  if ('wrong' in rules) return rules
  const decisionsPath = values.decisions ?? config.decisions ?? decisionsName
  const decisions = await readDecisionsFile(
    decisionsPath,
    values.decisions !== undefined && values.silence === undefined,
  )
  if ('wrong' in decisions) return { wrong: decisions.wrong.join('; ') }
  const baselinePath = values.baseline ?? config.baseline
  const baseline = baselinePath === undefined ? new Set<string>() : await readBaseline(baselinePath)
  if ('wrong' in baseline) return baseline
  return {
    config,
    decisionsPath,
    decisions,
    baseline,
    check: {
      speller: loadSpeller(config.words),
      severities: { ...config.severities, ...rules.severities },
      today: new Date().toISOString().slice(0, 10),
      ...(rules.rules === undefined ? {} : { rules: rules.rules }),
    },
  }
}
