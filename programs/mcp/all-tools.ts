import type { Tool } from './tool.ts'
import { askTool } from './tools/ask.ts'
import { checkTextTool } from './tools/check-text.ts'
import { decideTool } from './tools/decide.ts'
import { readEntryTool } from './tools/read-entry.ts'
import { timelineTool } from './tools/timeline.ts'

/** The tools that agents are given, in the order in which they are listed. */
export const allTools: readonly Tool[] = [askTool, readEntryTool, timelineTool, checkTextTool, decideTool]
