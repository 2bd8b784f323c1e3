import { describe, expect, test } from 'vitest'
import { readShippedAuthority } from '../programs/shipped-authority.ts'
import { buildNodes } from '../src/clauses/build-nodes.ts'
import { findClauses } from '../src/clauses/find-clauses.ts'
import { findPhrases } from '../src/clauses/find-phrases.ts'
import { tagWords } from '../src/grammar/tag-words.ts'
import { findNames } from '../src/names/find-names.ts'
import { readText } from '../src/text/read-text.ts'
import { readTimes } from '../src/time/read-times.ts'

const authority = readShippedAuthority()

function readWords(words: string) {
  const text = readText({ id: 'x', name: 'x', text: words, language: 'en', blocks: [], source: [] })
  const tags = tagWords(text.tokens, text.sentences)
  const times = readTimes(text)
  return { text, tags, times, names: findNames(text, tags, times, authority) }
}

describe('names', () => {
  test.each([
    [
      'President of the Republic of Azerbaijan Mr. Ilham Aliyev spoke.',
      'post:President state:Republic of Azerbaijan post:Mr. person:Ilham Aliyev',
    ],
    ['Chinese Foreign Minister Li Zhaoxing spoke.', 'state:Chinese post:Foreign Minister person:Li Zhaoxing'],
    [
      'The Community for Democracy and Rights of Nations met.',
      'body:Community for Democracy and Rights of Nations',
    ],
    [
      'The Treaty of Friendship, Commerce, and Consular Rights was signed.',
      'act:Treaty of Friendship, Commerce, and Consular Rights',
    ],
    ['Secretary of State John M. Clayton spoke.', 'post:Secretary of State person:John M. Clayton'],
    ['Hungary and Romania agreed.', 'state:Hungary state:Romania'],
    ['The Treaty of St.-Germain was signed.', 'act:Treaty of St.-Germain'],
    [
      'The Harbour Youth Forum and the International Forum met.',
      'body:Harbour Youth Forum meeting:International Forum',
    ],
  ])('of %s', (words, expected) => {
    const { names } = readWords(words)
    expect(names.map((name) => `${name.kind}:${name.name}`).join(' ')).toBe(expected)
  })
})

describe('clauses', () => {
  function clausesOf(words: string): string[] {
    const parts = readWords(words)
    return parts.text.sentences.flatMap((sentence) => {
      const nodes = buildNodes(findPhrases(parts, sentence, { time: 0, name: 0 }), parts.text.tokens)
      return findClauses(nodes, sentence).map(({ verb, voice, subject, object }) => {
        const names = (list: typeof subject) => list.map((argument) => argument.main.name).join('+')
        return `${names(subject)} ${verb.lemma}/${voice} ${names(object)}`.trim()
      })
    })
  }

  test.each<[string, string[]]>([
    [
      'The conference held in Baku adopted a resolution.',
      ['conference hold/reduced', 'conference adopt/active resolution'],
    ],
    [
      'Otto Brandt arrived in Varna and established a mission.',
      ['Otto Brandt arrive/active', 'Otto Brandt establish/active mission'],
    ],
    ['A treaty was signed by Norway and Sweden.', ['treaty sign/passive']],
    ['Hungary, along with Bulgaria and Romania, had declared war.', ['Hungary declare/active war']],
    [
      'The council, which had met in Oslo, was dissolved.',
      ['council meet/active', 'council dissolve/passive'],
    ],
    ['The ministers sign an agreement.', ['ministers sign/active agreement']],
    ['Launched in 2009, the campaign grew.', ['campaign launch/reduced', 'campaign grow/active']],
    ['She was re-elected in 1987.', ['she re-elect/passive']],
  ])('of %s', (words, expected) => {
    expect(clausesOf(words)).toEqual(expected)
  })
})
