import { createInterface } from 'node:readline'
import type { Terminal } from './terminal.ts'

/** A password from the keyboard, of which nothing is shown; or the first line of the standard input where that is no keyboard. */
export async function readPassword(terminal: Terminal, prompt: string): Promise<string> {
  return terminal.isInputTerminal ? fromKeyboard(prompt) : fromInput()
}

async function fromInput(): Promise<string> {
  for await (const line of createInterface({ input: process.stdin })) return line
  return ''
}

function fromKeyboard(prompt: string): Promise<string> {
  const { stdin, stderr } = process
  stderr.write(prompt)
  stdin.setRawMode(true)
  stdin.setEncoding('utf8')
  stdin.resume()
  return new Promise((resolve) => {
    let typed = ''
    const end = (password: string) => {
      stdin.off('data', take)
      stdin.setRawMode(false)
      stdin.pause()
      stderr.write('\n')
      resolve(password)
    }
    const take = (keys: string | Buffer) => {
      for (const key of String(keys)) {
        if (key === '\r' || key === '\n' || key === '\u0004') return end(typed)
        if (key === '\u0003') {
          end('')
          // What Ctrl-C would have done where keys are read as lines.
          process.kill(process.pid, 'SIGINT')
          return
        }
        typed = key === '\u007f' || key === '\b' ? typed.slice(0, -1) : typed + key
      }
    }
    stdin.on('data', take)
  })
}
