/** The nearest slug to a text; empty when it has no letter of a known script and no digit. */
export function slugify(text: string): string {
  return inLatin(text)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '');
}

/**
 * A slug for a new entry: the words of its title that tell it from others, and the topic in front or a number behind
 * where that slug is taken.
 */
export function proposeSlug(title: string, topic: string, taken: ReadonlySet<string>): string {
  const words = slugify(title.replace(/<[a-z-]+>/g, ' ').replace(/['’]/g, '')).split('-');
  const telling = words.filter((word) => word !== '' && !fillers.has(word));
  let slug = '';
  for (const word of telling.length > 0 ? telling : words) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (longer.length > 48 || longer.split('-').length > 6) break;
    slug = longer;
  }
  if (slug === '') slug = words.join('-') === '' ? 'new-error' : words.join('-').slice(0, 48).replace(/-+$/, '');
  if (!taken.has(slug)) return slug;
  const base = slug.startsWith(`${topic}-`) || taken.has(`${topic}-${slug}`) ? slug : `${topic}-${slug}`;
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}

/** Cyrillic in Latin letters: by their look in a word that has Latin letters, by their sound otherwise. */
function inLatin(text: string): string {
  return text.replace(/[\p{L}\p{M}]*\p{Script=Cyrillic}[\p{L}\p{M}]*/gu, (word) => {
    const letters = /[a-z]/i.test(word) ? looks : sounds;
    return [...word.toLowerCase()].map((letter) => letters.get(letter) ?? sounds.get(letter) ?? letter).join('');
  });
}

/** As passports write Russian (ICAO Doc 9303), and the letters of Ukrainian and Belarusian. */
const sounds = pairs(
  'а a б b в v г g д d е e ё e ж zh з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ ie ы y ь - э e ю iu я ia і i ї i є ie ґ g ў u',
);
const looks = pairs('а a в b е e к k м m н h о o р p с c т t у y х x і i ѕ s ј j');

function pairs(list: string): ReadonlyMap<string, string> {
  return new Map([...list.matchAll(/(\S+) (\S+)/g)].map(([, from = '', to = '']) => [from, to === '-' ? '' : to]));
}

const fillers: ReadonlySet<string> = new Set(
  'a an the of to in on at for from by with and or is are was were be been has have had this that it its as error'.split(
    ' ',
  ),
);
