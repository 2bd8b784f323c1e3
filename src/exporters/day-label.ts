import { type CalendarDate, calendarDateOf } from './calendar-date.ts'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const seasons = ['spring', 'summer', 'autumn', 'winter']

/** An EDTF date in few words, without the year where it stands under that year: `8 Dec`, `19–21 Jun`, `about 1990`. */
export function dayLabel(edtf: string, heading: string): string {
  const [from = '', to] = edtf.split('/')
  if (to === undefined) return isPlain(from) ? single(from, heading) : edtf
  if (from === '..' || from === '') return isPlain(to) ? `until ${single(to, heading)}` : edtf
  if (to === '..' || to === '') return isPlain(from) ? `from ${single(from, heading)}` : edtf
  return isPlain(from) && isPlain(to) ? range(from, to, heading) : edtf
}

// What has sets, unknown months or marks inside is shown as it is written.
function isPlain(date: string): boolean {
  return /^-?\d{4}(?:-\d\d){0,2}(?:T[\d:.Z+-]*)?[~?%]?$/.test(date) || /^\d{2,3}X{1,2}[~?%]?$/.test(date)
}

function single(date: string, heading: string): string {
  const parts = calendarDateOf(date)
  return parts === null ? date : marked(words(parts, heading), parts.mark)
}

function range(from: string, to: string, heading: string): string {
  const [first, last] = [calendarDateOf(from), calendarDateOf(to)]
  if (first === null || last === null) return `${from}/${to}`
  const isOneMonth = first.year === last.year && first.month !== null && first.month === last.month
  if (isOneMonth && first.day !== null && last.day !== null && first.mark === last.mark)
    return marked(`${first.day}–${words(last, heading)}`, first.mark)
  const isShort = first.month === null && last.month === null && first.mark === '' && last.mark === ''
  const [left, right] = [marked(words(first, heading), first.mark), marked(words(last, heading), last.mark)]
  return isShort || !(left + right).includes(' ') ? `${left}–${right}` : `${left} – ${right}`
}

function words({ year, unknownDigits, month, day }: CalendarDate, heading: string): string {
  const yearWords =
    unknownDigits === 1
      ? `${year}s`
      : unknownDigits === 2
        ? `${year}s`
        : year <= 0
          ? `${1 - year} BC`
          : String(year)
  if (month === null) return yearWords
  const name = months[month - 1] ?? seasons[(month - 21) % 4] ?? String(month)
  const inYear = day === null ? name : `${day} ${name}`
  return yearWords === heading ? inYear : `${inYear} ${yearWords}`
}

function marked(label: string, mark: string): string {
  if (mark === '') return label
  return mark === '?' ? `${label}?` : `about ${label}${mark === '%' ? '?' : ''}`
}
