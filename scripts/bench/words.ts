/** A repeatable 32-bit number from a text (FNV-1a). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  // FNV's low bits mix badly for texts that differ in the last letter only.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** A word that no language has, in the letters of `like`; the same number gives the same word. */
export function coin(number: number, syllables: number, like = ''): string {
  const [openings, vowels] = /\p{Script=Cyrillic}/u.test(like) ? cyrillic : latin;
  let rest = number >>> 0;
  let word = '';
  for (let count = 0; count < syllables; count++) {
    word += openings[rest % openings.length];
    rest = Math.floor(rest / openings.length);
    word += vowels[rest % vowels.length];
    rest = Math.floor(rest / vowels.length) + count;
  }
  return word;
}

// No l and no i: the lookalike checker would ask about them.
const latin = [[...'bdfgkmnprstvz'], [...'aeou']] as const;
const cyrillic = [[...'бвгдзклмнпрст'], [...'аеиоу']] as const;
