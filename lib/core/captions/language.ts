/**
 * Which language captions are written in, judged coarsely and late: a doubt is English, because a
 * false alarm in the middle of an interview costs more than a late one.
 */
export const LANGUAGES = [
  'English',
  'Arabic',
  'Chinese',
  'Dutch',
  'French',
  'German',
  'Greek',
  'Hebrew',
  'Hindi',
  'Indonesian',
  'Italian',
  'Japanese',
  'Korean',
  'Polish',
  'Portuguese',
  'Russian',
  'Spanish',
  'Swedish',
  'Thai',
  'Turkish',
  'Vietnamese',
] as const;

export type Language = (typeof LANGUAGES)[number];

/** Only the newest words are judged, so that a language that is put right is noticed soon. */
const JUDGED_CHARS = 800;
const JUDGED_WORDS = 60;
/** Fewer prove nothing. */
const ENOUGH_WORDS = 15;
/** In scripts without spaces, letters are counted instead. */
const ENOUGH_LETTERS = 30;
/** Share of words that are another language's own, at least; running text has 25 to 50 per cent. */
const FOREIGN_SHARE = 0.16;
/** And this many times as many as English ones. */
const FOREIGN_LEAD = 2;

const SCRIPTS: readonly (readonly [Language, RegExp])[] = [
  ['Japanese', /[\p{sc=Hiragana}\p{sc=Katakana}]/gu],
  ['Chinese', /\p{sc=Han}/gu],
  ['Korean', /\p{sc=Hangul}/gu],
  ['Russian', /\p{sc=Cyrillic}/gu],
  ['Arabic', /\p{sc=Arabic}/gu],
  ['Hindi', /\p{sc=Devanagari}/gu],
  ['Hebrew', /\p{sc=Hebrew}/gu],
  ['Greek', /\p{sc=Greek}/gu],
  ['Thai', /\p{sc=Thai}/gu],
];

/** The most frequent words of speech. One that English has as well, spelt the same, stands in no other list. */
const COMMON: Readonly<Partial<Record<Language, string>>> = {
  English:
    "the a an and or but if of to in on at by for with from into as is are was were be been it its it's this that these those there here i i'm i'd i'll you we we'd they he she my your our their what which who how when where why would could should can will do does did have has had not don't so then because just like okay yeah let let's one some any all more think know want need get use make",
  German:
    'der die das und oder aber wenn von zu auf bei für mit aus als ist sind wir ihr sie er ich du mein dein was wer wie wo warum wann würde könnte sollte kann haben hat habe nicht kein keine eine einen einem einer ein dann weil dass auch noch schon nur mal ja nein doch also jetzt hier sehr wird werden im zum zur dem den des sich uns es gibt',
  Dutch:
    'het een en of maar als van naar bij voor met uit zijn wij jij zij hij ik mijn jouw wat wie hoe waar waarom wanneer zou kunnen moeten kan hebben heeft heb niet geen dan omdat dat ook nog al maar ja nee dus nu hier zeer wordt worden dit deze je ze er om te ook wel',
  French:
    "le la les un une des et ou mais si de du au aux par pour avec dans sur est sont nous vous ils elle elles je tu mon ton votre notre que qui quoi comment où pourquoi quand serait pourrait peut avoir avons avez pas alors parce aussi oui non donc maintenant ici très être fait faire c'est ça ce cette ces il y qu'il qu'on d'un d'une j'ai n'est l'on",
  Spanish:
    'el los las un una unos y o pero si del al por para con en sobre es son somos está están nosotros ustedes ellos ella yo tú mi tu su que qué quién cómo dónde porque cuándo sería podría puede tener tiene tenemos no entonces también sí ahora aquí muy hacer hay esto este esta eso lo le se más como cuando bien',
  Portuguese:
    'o os as um uma e ou mas se do da dos das ao pelo para com em no na nos nas sobre é são somos está estão nós você vocês eles ela eu meu seu que quem como onde porque quando seria poderia pode ter tem temos não então também sim agora aqui muito fazer há isso este esta isto mais bem',
  Italian:
    "il lo gli un una e o ma se di del della dei al alla per con nel nella sul è sono siamo noi voi loro lei io mio tuo suo che chi cosa come dove perché quando sarebbe potrebbe può avere ha abbiamo non allora anche sì adesso qui molto fare c'è questo questa quello più bene ci si le da mi",
  Polish:
    'i w z na do się nie jest to że jak ale czy po co tak już tylko są być może można mamy ja ty my oni ten ta te tego tym dla przez od kiedy gdzie dlaczego bardzo teraz tutaj więc jeśli będzie',
  Swedish:
    'och att det en ett som är på av för med till inte jag du vi ni de han hon vad vem hur var varför när skulle kan kunna har hade om eller men så då också bara ja nej nu här mycket den dem sig från vid ska vill',
  Turkish:
    've bir bu şu için ile de da ne nasıl nerede neden kim ben sen biz siz onlar var yok değil mi mı çok daha gibi ama veya ya olarak olan evet hayır şimdi burada sonra kadar her şey',
  Indonesian:
    'yang dan di ke dari untuk dengan pada adalah ini itu saya anda kita kami mereka apa siapa bagaimana mana mengapa kapan akan bisa tidak bukan juga atau tetapi karena jika sudah belum ya jadi sekarang sangat ada dalam seperti',
  Vietnamese:
    'và của là có không được cho với trong một các những này đó tôi bạn chúng ta họ gì ai như thế nào ở đâu khi sẽ thì cũng rất đã đang để từ vì nếu nhưng hay phải làm người',
};

const COMMON_WORDS = new Map<Language, ReadonlySet<string>>(
  Object.entries(COMMON).map(([language, words]) => [language as Language, new Set(words.split(' '))]),
);
const ENGLISH = COMMON_WORDS.get('English') ?? new Set<string>();

/**
 * @param texts what was captioned last, oldest first
 * @returns null while there is too little to judge by, or nothing is clear
 */
export function captionLanguage(texts: readonly string[]): Language | null {
  const text = texts.slice(-JUDGED_WORDS).join(' ').slice(-JUDGED_CHARS).toLowerCase().replaceAll('’', "'");
  const words = (text.match(/[\p{L}\p{M}']+/gu) ?? []).slice(-JUDGED_WORDS);
  return languageByScript(words.join('')) ?? (words.length < ENOUGH_WORDS ? null : languageByWords(words));
}

function languageByScript(letters: string): Language | null {
  if (letters.length < ENOUGH_LETTERS) return null;
  const counts = SCRIPTS.map(([language, script]) => [language, letters.match(script)?.length ?? 0] as const);
  const foreign = counts.reduce((sum, [, count]) => sum + count, 0);
  // Terms of the trade stay in Latin letters, whatever is spoken around them.
  if (foreign < letters.length * 0.4) return null;
  const count = new Map(counts);
  // Japanese is written with Chinese signs as well; Chinese has no syllables between them.
  if ((count.get('Japanese') ?? 0) > foreign * 0.1) return 'Japanese';
  return counts.reduce((most, next) => (next[1] > most[1] ? next : most))[0];
}

function languageByWords(words: readonly string[]): Language | null {
  const shareOf = (common: ReadonlySet<string>, except?: ReadonlySet<string>) =>
    words.filter((word) => common.has(word) && !except?.has(word)).length / words.length;
  const english = shareOf(ENGLISH);
  let best: Language = 'English';
  let share = 0;
  for (const [language, common] of COMMON_WORDS) {
    const own = language === 'English' ? 0 : shareOf(common, ENGLISH);
    if (own > share) [best, share] = [language, own];
  }
  if (share >= FOREIGN_SHARE && share >= english * FOREIGN_LEAD) return best;
  return english > share ? 'English' : null;
}
