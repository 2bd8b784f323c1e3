import { makeBrief } from '../../src/publish/brief.ts'
import type { Publisher } from '../../src/publish/publisher.ts'

/** The briefing of `regesta brief` as a format, for those who take it from a page. */
export const docxPublisher: Publisher = {
  name: 'docx',
  extension: '.docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  says: 'a chronology for a briefing, with a footnote to each line',
  holds: ['Each entry is a line under its year, with document, paragraph and quotation in a footnote.'],
  loses: ['How each value was got, and what people decided, is left to other formats.'],
  async *write(register, { title, now }) {
    // What writes Word files is large, and most servers are asked for none.
    const { briefDocx } = await import('./brief-docx.ts')
    yield await briefDocx(await makeBrief(register, title, ''), now)
  },
}
