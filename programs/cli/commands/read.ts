import { command } from '../command.ts'

/** `regesta read`: from documents to a register. */
export const readCommand = command({
  name: 'read',
  summary: 'Read documents and print their register: dated entries, each anchored to its words.',
  usage: ['read [OPTION]… [FILE|FOLDER|-]…'],
  examples: [
    { command: 'regesta read history.txt', says: 'Print the register of a document, by year.' },
    {
      command: 'regesta read speeches/ --format ndjson --out speeches.ndjson',
      says: 'Read a folder into one file for other programs.',
    },
    {
      command: 'curl -s https://example.org/history.html | regesta read - --format md',
      says: 'Read from another program.',
    },
    {
      command: 'regesta read old.txt --encoding windows-1251 --date 2004-05',
      says: 'Name the encoding and the date of the document.',
    },
  ],
  options: {
    format: {
      type: 'string',
      short: 'f',
      choices: ['table', 'ndjson', 'json', 'csv', 'md', 'timex3'],
      says: 'How to print it; table by default, or what the ending of --out says.',
    },
    out: {
      type: 'string',
      short: 'o',
      value: 'FILE',
      says: 'Write to a file, which appears only when all is done.',
    },
    authority: {
      type: 'string',
      short: 'a',
      value: 'FILE|FOLDER',
      isRepeatable: true,
      says: 'Names of your own, as .jsonl files like those in authorities/.',
    },
    language: {
      type: 'string',
      value: 'TAG',
      says: 'The language of documents that do not name theirs; en by default.',
    },
    date: {
      type: 'string',
      value: 'DATE',
      says: 'When the documents were written (2004, 2004-05, 2004-05-17): what “today” and “last year” count from.',
    },
    encoding: {
      type: 'string',
      value: 'NAME',
      says: 'The encoding of text files, where it is not recognised: utf-8, windows-1251, …',
    },
  },
  async run() {
    return 0
  },
})
