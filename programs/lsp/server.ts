import { appendFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  type CodeAction,
  CodeActionKind,
  createConnection,
  type Diagnostic,
  DiagnosticSeverity,
  ProposedFeatures,
  type Range,
  SymbolKind,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Finding } from '../../src/checks/finding.ts'
import { quoteOf } from '../../src/decisions/quote.ts'
import type { Span } from '../../src/text/span.ts'
import { engineVersion } from '../../src/version.ts'
import { sayFix } from '../checking/say-fix.ts'
import { type CheckedText, checkText, type EditorSettings } from './checked-text.ts'
import { chronologySymbols } from './chronology-symbols.ts'
import { editorSettings } from './editor-settings.ts'
import { hoverText } from './hover-text.ts'

const silenceCommand = 'regesta.silence'
const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  hint: DiagnosticSeverity.Information,
} as const
// While somebody types, the last text is checked and not each one before it.
const pause = 150

/** Runs the language server over the given streams until the editor says goodbye. */
export function startServer(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Promise<void> {
  const connection = createConnection(ProposedFeatures.all, input, output)
  const documents = new TextDocuments(TextDocument)
  const checked = new Map<string, { readonly version: number; readonly text: CheckedText }>()
  const waiting = new Map<string, NodeJS.Timeout>()
  let folder = process.cwd()
  let settings: Promise<EditorSettings> | undefined

  async function checkOf(document: TextDocument): Promise<CheckedText> {
    const known = checked.get(document.uri)
    if (known?.version === document.version) return known.text
    settings ??= editorSettings(folder, (problem) => connection.window.showWarningMessage(problem))
    const text = checkText(nameOf(document.uri), document.getText(), await settings)
    checked.set(document.uri, { version: document.version, text })
    return text
  }

  async function publish(document: TextDocument): Promise<void> {
    const { findings } = await checkOf(document)
    if (documents.get(document.uri)?.version !== document.version) return
    const diagnostics = findings.map((finding) => diagnosticOf(document, finding))
    await connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics })
  }

  connection.onInitialize(({ workspaceFolders }) => {
    const first = workspaceFolders?.[0]?.uri
    if (first?.startsWith('file:') === true) folder = fileURLToPath(first)
    return {
      serverInfo: { name: 'regesta', version: engineVersion },
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        hoverProvider: true,
        documentSymbolProvider: true,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
        executeCommandProvider: { commands: [silenceCommand] },
      },
    }
  })

  documents.onDidChangeContent(({ document }) => {
    clearTimeout(waiting.get(document.uri))
    const isNew = !checked.has(document.uri)
    waiting.set(
      document.uri,
      setTimeout(() => void publish(document), isNew ? 0 : pause),
    )
  })
  documents.onDidClose(({ document }) => {
    clearTimeout(waiting.get(document.uri))
    waiting.delete(document.uri)
    checked.delete(document.uri)
    void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] })
  })

  connection.onHover(async ({ textDocument, position }) => {
    const document = documents.get(textDocument.uri)
    if (document === undefined) return null
    const hover = hoverText(await checkOf(document), document.offsetAt(position))
    return hover === null
      ? null
      : { contents: { kind: 'markdown', value: hover.markdown }, range: rangeOf(document, hover.span) }
  })

  connection.onDocumentSymbol(async ({ textDocument }) => {
    const document = documents.get(textDocument.uri)
    if (document === undefined) return []
    const { read } = await checkOf(document)
    return chronologySymbols(read.entries).map(({ name, detail, span }) => {
      const range = rangeOf(document, span)
      return { name, detail, kind: SymbolKind.Event, range, selectionRange: range }
    })
  })

  connection.onCodeAction(async ({ textDocument, range }) => {
    const document = documents.get(textDocument.uri)
    if (document === undefined) return []
    const { findings } = await checkOf(document)
    const from = document.offsetAt(range.start)
    const until = document.offsetAt(range.end)
    return findings
      .filter(({ span }) => span.start <= until && from <= span.end)
      .flatMap((finding) => actionsOf(document, finding))
  })

  connection.onExecuteCommand(async ({ command, arguments: given }) => {
    const [uri, line] = given ?? []
    if (command !== silenceCommand || typeof uri !== 'string' || typeof line !== 'string') return
    await appendFile(resolve(folder, 'regesta.decisions.jsonl'), `${line}\n`)
    settings = undefined
    checked.clear()
    for (const document of documents.all()) await publish(document)
  })

  documents.listen(connection)
  connection.listen()
  return new Promise((done) => connection.onExit(done))
}

function actionsOf(document: TextDocument, finding: Finding): CodeAction[] {
  const diagnostics = [diagnosticOf(document, finding)]
  const decision = {
    verdict: 'silence',
    rule: finding.rule,
    about: quoteOf(document.getText(), finding.span),
    reason: 'decided in the editor',
  }
  const silence: CodeAction = {
    title: `Silence ${finding.rule} here`,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    command: {
      title: 'Silence',
      command: silenceCommand,
      arguments: [document.uri, JSON.stringify(decision)],
    },
  }
  if (finding.fix === undefined) return [silence]
  const { span, text } = finding.fix
  const edit = { changes: { [document.uri]: [{ range: rangeOf(document, span), newText: text }] } }
  const how = sayFix(document.getText().slice(span.start, span.end), text)
  const title = text.trim() === '' ? how.charAt(0).toUpperCase() + how.slice(1) : `Write “${text}”`
  return [{ title, kind: CodeActionKind.QuickFix, diagnostics, isPreferred: true, edit }, silence]
}

function diagnosticOf(document: TextDocument, { span, severity, rule, message, also }: Finding): Diagnostic {
  return {
    range: rangeOf(document, span),
    severity: severities[severity],
    source: 'regesta',
    code: rule,
    message,
    ...(also.length === 0
      ? {}
      : {
          relatedInformation: also.map((other) => ({
            location: { uri: document.uri, range: rangeOf(document, other) },
            message: document.getText(rangeOf(document, other)).slice(0, 80),
          })),
        }),
  }
}

function rangeOf(document: TextDocument, { start, end }: Span): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) }
}

function nameOf(uri: string): string {
  return decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1))
}
