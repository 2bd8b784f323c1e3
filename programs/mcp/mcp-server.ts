import { Server } from '@modelcontextprotocol/sdk/server/index.js'
import { CallToolRequestSchema, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js'
import { engineVersion } from '../../src/version.ts'
import { allTools } from './all-tools.ts'
import type { Tool, ToolContext } from './tool.ts'

const instructions =
  'A register of what documents say happened. Every statement comes with the document and its words: cite them, say “according to” and never state an entry as a fact of your own. Where the sources disagree, tell both. Where nothing is known, say so.'

/** A Model Context Protocol server on a workspace; tools that change something are there only where somebody decides. */
export function mcpServer(context: ToolContext): Server {
  const server = new Server(
    { name: 'regesta', title: 'Regesta', version: engineVersion },
    { capabilities: { tools: {} }, instructions },
  )
  const tools = allTools.filter(({ isReadOnly }) => isReadOnly || context.who !== null)
  server.setRequestHandler(ListToolsRequestSchema, async () => ({ tools: tools.map(described) }))
  server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
    const asked = tools.find(({ name }) => name === params.name)
    if (asked === undefined)
      return refusal(
        `There is no tool “${params.name}”; there are ${tools.map(({ name }) => name).join(', ')}.`,
      )
    const answer = await asked.call(params.arguments ?? {}, context)
    if ('refused' in answer) return refusal(answer.refused)
    return { content: [{ type: 'text', text: answer.text }], structuredContent: answer.structured }
  })
  return server
}

function described({ name, title, description, input, output, isReadOnly }: Tool) {
  return {
    name,
    title,
    description,
    // Plain JSON Schema, without what the schema library keeps beside it.
    inputSchema: { ...JSON.parse(JSON.stringify(input)), type: 'object' as const },
    outputSchema: { ...JSON.parse(JSON.stringify(output)), type: 'object' as const },
    annotations: {
      readOnlyHint: isReadOnly,
      destructiveHint: false,
      idempotentHint: isReadOnly,
      openWorldHint: false,
    },
  }
}

function refusal(text: string) {
  return { content: [{ type: 'text' as const, text }], isError: true }
}
