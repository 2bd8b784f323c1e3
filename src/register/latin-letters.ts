import { wordTable } from '../text/word-table.ts'

/** Letters of other alphabets, and Latin ones that no decomposition opens, as plain Latin ones. */
export const latinLetters: Readonly<Record<string, string>> = wordTable<string>({
  // Latin
  ...letters('əæœøđðþłħıßŋ', 'a ae oe o d d th l h i ss ng'),
  // Cyrillic, with the letters of Ukrainian, Belarusian, Serbian, Macedonian, Azerbaijani, Kazakh, Tatar, Uzbek, Tajik
  ...letters('абвгдежзийклмнопрст', 'a b v g d e zh z i i k l m n o p r s t'),
  ...letters('уфхцчшщыэюя', 'u f kh ts ch sh shch y e yu ya'),
  ъ: '',
  ь: '',
  ...letters('ґєіїўђѓјљњћќџѕ', 'g e i i u dj g j l n c k j dz'),
  ...letters('әғқңөұүһҗҹҝҳӣӯҷҙҫҡ', 'a g q n o u u h j j g h i u j z s q'),
  // Arabic, with the letters of Persian, Urdu, Kurdish, Uyghur; short vowels are not written
  ...letters('ابتثجحخدذرزسشصضطظغ', 'a b t th j h kh d dh r z s sh s d t z gh'),
  ...letters('فقكلمنهوي', 'f q k l m n h w i'),
  ...letters('پچژگکیىةئؤأإآٱ', 'p ch zh g k i a a i w a a a a'),
  ...letters('ٹڈڑںھہےۀۆېۇۈۋەڭۃ', 't d r n h h e a o e u u v a ng a'),
  ...letters('٠١٢٣٤٥٦٧٨٩', '0 1 2 3 4 5 6 7 8 9'),
  ...letters('۰۱۲۳۴۵۶۷۸۹', '0 1 2 3 4 5 6 7 8 9'),
  ع: 'a',
  ء: '',
  ـ: '',
  // Greek
  ...letters('αβγδεζηθικλμνξοπρσςτυφχψω', 'a v g d e z i th i k l m n x o p r s s t y f ch ps o'),
})

function letters(from: string, to: string): Record<string, string> {
  const plain = to.split(' ')
  return Object.fromEntries([...from].map((letter, at) => [letter, plain[at] ?? '']))
}
