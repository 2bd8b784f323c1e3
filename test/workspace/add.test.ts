import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { basename } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { KeptWorkspace } from '../../programs/workspace/kept-workspace.ts'
import { openWorkspace } from '../../programs/workspace/open-workspace.ts'
import { addTo, type MadeFolder, madeFolder } from './made-workspace.ts'

let folder: MadeFolder
let workspace: KeptWorkspace
const open = () => openWorkspace(folder.path('.regesta'), { missing: 'make' })

beforeEach(async () => {
  folder = madeFolder()
  workspace = await open()
})
afterEach(async () => {
  await workspace.close()
  folder.remove()
})

const riga = 'On 8 December 1991 the council met in Riga.'
const vilnius = 'On 9 May 1992 the council met in Vilnius.'

describe('adding', () => {
  it('keeps the bytes, and where they came from as seen from the folder of the workspace', async () => {
    folder.write('speeches/one.txt', riga)
    expect(await addTo(workspace, [folder.path('speeches')])).toMatchObject({ added: 1, unread: 0 })
    const [document] = await workspace.documents()
    expect(document).toMatchObject({
      edition: 1,
      name: 'one.txt',
      source: 'speeches/one.txt',
      date: null,
      language: 'en',
    })
    expect(Buffer.from(await workspace.bytesOf(document?.hash ?? '')).toString()).toBe(riga)
    const reading = await workspace.register.reading(document?.id ?? '')
    expect(reading?.text).toBe(riga)
    expect(reading?.tellings.map(({ entry }) => entry.kind)).toEqual(['meeting'])
  })

  it('reads nothing again that has not changed, and makes a new edition of what has', async () => {
    folder.write('one.txt', riga)
    folder.write('two.txt', vilnius)
    await addTo(workspace, [folder.path('one.txt'), folder.path('two.txt')])
    folder.write('two.txt', `${vilnius} It rose.`)
    expect(await addTo(workspace, [folder.path('one.txt'), folder.path('two.txt')])).toMatchObject({
      added: 0,
      changed: 1,
      unchanged: 1,
    })
    const documents = await workspace.documents()
    expect(documents.map(({ name, edition }) => `${name} ${edition}`)).toEqual([
      'one.txt 1',
      'two.txt 1',
      'two.txt 2',
    ])
    expect(documents[1]?.id).toBe(documents[2]?.id)
    expect((await workspace.register.reading(documents[1]?.id ?? ''))?.document.edition).toBe(2)
  })

  it('takes the same bytes at two places for two documents, and one named twice for one', async () => {
    folder.write('one.txt', riga)
    folder.write('two.txt', riga)
    await addTo(workspace, [folder.path('one.txt'), folder.path('two.txt'), folder.path('one.txt')])
    expect(await workspace.documents()).toHaveLength(2)
    expect(await workspace.keeping.originals.hashes()).toHaveLength(1)
  })

  it('keeps what was asked for, and asks it again of later editions', async () => {
    folder.write('one.txt', Buffer.from([0xcd, 0xe0, 0xf8, 0x20, 0xe3, 0xee, 0xe4, 0x2e]))
    await addTo(workspace, [folder.path('one.txt')], { encoding: 'windows-1251', date: '2004-05' })
    folder.write('one.txt', Buffer.from([0xcd, 0xe0, 0xf8, 0x20, 0xe4, 0xee, 0xec, 0x2e]))
    await addTo(workspace, [folder.path('one.txt')])
    const [, second] = await workspace.documents()
    expect(second).toMatchObject({ edition: 2, date: '2004-05' })
    expect((await workspace.register.reading(second?.id ?? ''))?.text).toBe('Наш дом.')
    expect(await addTo(workspace, [folder.path('one.txt')], { date: '2005' })).toMatchObject({ changed: 1 })
  })

  it('names what cannot be read, keeps nothing of it, and goes on', async () => {
    folder.write('bad.txt', Buffer.from([0, 1, 2, 3]))
    folder.write('good.txt', riga)
    const added = await addTo(workspace, [
      folder.path('bad.txt'),
      folder.path('none.txt'),
      folder.path('good.txt'),
    ])
    expect(added).toMatchObject({ added: 1, unread: 2 })
    expect(
      added.reports.map((report) => ('problem' in report ? report.problem.split(':')[0] : 'read')),
    ).toEqual(['the file is binary, not text', 'there is no such file', 'read'])
    expect(await workspace.keeping.originals.hashes()).toHaveLength(1)
  })

  it('gives the same in threads', async () => {
    for (let index = 0; index < 6; index++) folder.write(`all/${index}.txt`, `${index}. ${riga} ${vilnius}`)
    const added = await addTo(workspace, [folder.path('all')], {}, 2)
    expect(added.added).toBe(6)
    const inThreads = await workspace.register.digest()
    await workspace.register.apply({ isAnew: true, mark: '{}' })
    await workspace.catchUp()
    expect(await workspace.register.digest()).toBe(inThreads)
  })

  it('fetches the addresses of a list', async () => {
    const server = createServer((request, response) => {
      const isPage = request.url === '/page?of=1'
      response.writeHead(isPage ? 200 : 404, { 'content-type': 'text/html' })
      response.end('<h1>History</h1><p>On 8 December 1991 the council met in Riga.</p>')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    try {
      folder.write('pages.txt', `${base}/page?of=1#top\t1999\n${base}/none\n`)
      const added = await addTo(workspace, [folder.path('pages.txt')])
      expect(added).toMatchObject({ added: 1, unread: 1 })
      expect(await workspace.documents()).toMatchObject([
        { source: `${base}/page?of=1`, name: 'page.html', date: '1999' },
      ])
      expect(await addTo(workspace, [folder.path('pages.txt')])).toMatchObject({ unchanged: 1, unread: 1 })
    } finally {
      server.close()
    }
  })

  it('reads all documents anew with an authority file that is added', async () => {
    folder.write('one.txt', 'On 8 December 1991 the Zorblax Assembly met in Riga.')
    await addTo(workspace, [folder.path('one.txt')])
    const lines = [
      '{"source":"the test","licence":"CC0-1.0","date":"2026-11-24","kind":"body"}',
      '{"id":"bodies/zorblax","names":["Zorblax Assembly"]}',
    ]
    const file = { name: 'a/our-bodies.jsonl', text: `${lines.join('\n')}\n` }
    expect(await workspace.keepAuthorities([file])).toEqual(['our-bodies.jsonl'])
    expect(await workspace.keepAuthorities([file])).toEqual([])
    const [document] = await workspace.documents()
    const reading = await workspace.register.reading(document?.id ?? '')
    expect(reading?.entities.map(({ authority }) => authority)).toContain('bodies/zorblax')
  })
})

describe('a workspace', () => {
  it('can be moved with the folder it stands in', async () => {
    folder.write('home/one.txt', riga)
    const first = await openWorkspace(folder.path('home/.regesta'), { missing: 'make' })
    await addTo(first, [folder.path('home/one.txt')])
    await first.close()
    const { renameSync } = await import('node:fs')
    renameSync(folder.path('home'), folder.path('moved'))
    const second = await openWorkspace(folder.path('moved/.regesta'))
    expect(await addTo(second, [folder.path('moved/one.txt')])).toMatchObject({ unchanged: 1 })
    expect(basename(second.where)).toBe('.regesta')
    await second.close()
  })

  it('that is not there is not made by asking it', async () => {
    await expect(openWorkspace(folder.path('none'))).rejects.toThrow('there is no workspace at')
  })

  it('takes what a page gives', async () => {
    const bytes = Buffer.from(riga)
    const original = { bytes, name: 'up.txt', source: null, date: '2001', language: 'en' }
    const [kept] = await workspace.keep([original])
    const [again] = await workspace.keep([original])
    expect(again).toEqual(kept)
    expect(kept).toMatchObject({ name: 'up.txt', edition: 1, date: '2001', source: null })
    await expect(workspace.keep([{ ...original, bytes: Buffer.from([0, 0]) }])).rejects.toThrow('up.txt: ')
  })

  it('that two programs write to at once keeps what both wrote', async () => {
    const second = await open()
    for (let index = 0; index < 4; index++) {
      folder.write(`one/${index}.txt`, `${index}. ${riga}`)
      folder.write(`two/${index}.txt`, `${index}. ${vilnius}`)
    }
    await Promise.all([
      addTo(workspace, [folder.path('one')]),
      addTo(second, [folder.path('two')]),
      addTo(second, [folder.path('one')]),
    ])
    expect(await workspace.documents()).toHaveLength(8)
    expect(await second.documents()).toEqual(await workspace.documents())
    const digest = await second.register.digest()
    await second.register.apply({ isAnew: true, mark: '{}' })
    await second.catchUp()
    expect(await workspace.register.digest()).toBe(digest)
    await second.close()
  })
})
