import type { Slip } from '../finding.ts';
import { align, alike, type Edit } from '../suggest/skeleton.ts';
import { slips } from '../suggest/word-slips.ts';
import type { WordContext } from './word-context.ts';

/** Commands that read `-5` as a number. */
const numberPrograms = new Set(
  'git head tail kill fold nice xargs fmt pr journalctl seq expr test [ echo printf'.split(' '),
);
/** Commands with a -0, or that read it as a number. */
const zeroPrograms = new Set(
  'xargs perl env printenv tail head kill git zip gzip xz bzip2 psql du sort nice curl pgrep pkill'.split(' '),
);
/** Flags that are in the manual and in nobody's command any more: HTTP 1.0, TLS 1, SSH 1. */
const obsolete: Readonly<Record<string, string>> = { curl: '01', ssh: '12', scp: '12' };
/** What `-it` runs in a terminal. Its slips are valid flags themselves, but nobody means them. */
const terminal = /^(?:docker|kubectl|podman|nerdctl|crictl|oc)$/;

/** Commands in which `-cl` and `-rn` are never written for two flags. */
const pairPrograms =
  /^(?:unzip|free|certbot|psql|php|docker|docker-compose|podman|nerdctl|kubectl|curl|base64|git|helm|tar|useradd|usermod|openssl)$/;

/** Letters behind one dash: `-1` for `-l`, where the command has no `-1`. */
export function checkShortFlag(flag: string, start: number, context: WordContext): Slip[] {
  const { shortFlags, program = '', afterFlag } = context;
  const letters = flag.slice(1);
  const misplaced = mendByPlace(letters, context);
  if (misplaced !== undefined) return slips(start + 1, letters, misplaced, `is what ${program} takes here`).map(unsure);
  const beside = terminal.test(program) ? /^(?:t[l1I]|[l1I]t)$/.exec(letters)?.[0].search(/[l1I]/) : undefined;
  if (beside !== undefined) {
    const word = beside === 0 ? '-it' : '-ti';
    const edit = { at: 1 + beside, found: letters[beside] ?? '', expected: 'i' };
    return slips(start, flag, { word, edits: [edit] }, 'is a usual flag here');
  }
  if (letters === '0' && !zeroPrograms.has(program) && program !== '' && shortFlags?.has('0') !== true) {
    return slips(start, flag, { word: '-o', edits: [{ at: 1, found: '0', expected: 'o' }] }, 'is a usual flag').map(
      unsure,
    );
  }
  // A label stands behind it, though the command may not take one.
  if (letters === 'l' && /^[\w./-]+[!=]/.test(context.next ?? '')) return [];
  if (shortFlags === undefined || shortFlags.size < 2 || letters === '') return [];
  if (/^\d+$/.test(letters) && program !== 'curl' && (numberPrograms.has(program) || afterFlag === true)) return [];
  const pair = letters === 'cl' ? 'd' : letters === 'rn' ? 'm' : letters === 'vv' ? 'w' : undefined;
  // kubectl's -v takes a number.
  const container = /^(?:docker|podman|nerdctl|kubectl|oc)$/.test(program);
  const taken = pair !== undefined && (shortFlags.has(pair) || (pair === 'w' && program === 'kubectl'));
  if (pair !== undefined && taken && (pair === 'w' ? container : pairPrograms.test(program))) {
    return slips(
      start + 1,
      letters,
      { word: pair, edits: [{ at: 0, found: letters, expected: pair }] },
      `is a flag of ${program}`,
    );
  }
  // `docker run -clp 80:80`
  const split = /^(?:docker|podman|nerdctl)$/.test(program) ? /^([a-z]*)cl([a-z]*)$/.exec(letters) : null;
  if (split !== null && [...`${split[1]}d${split[2]}`].every((letter) => shortFlags.has(letter))) {
    const edit = { at: split[1]?.length ?? 0, found: 'cl', expected: 'd' };
    return slips(start + 1, letters, { word: `${split[1]}d${split[2]}`, edits: [edit] }, `is a flag of ${program}`);
  }
  const old = obsolete[program] ?? '';
  const valid = (letter: string): boolean => shortFlags.has(letter) && !old.includes(letter);
  if ([...letters].every(valid)) return [];
  if (letters.length > 3 && [...letters].filter(valid).length < letters.length - 1) return [];
  if (
    letters.length > 1 &&
    shortFlags.has(letters[0] ?? '') &&
    /^.\d+$/.test(letters) &&
    !(program === 'curl' && (letters.endsWith('0') || /^[kLsSfgivIO]/.test(letters)) && letters.length === 2)
  )
    return [];
  for (const letter of shortFlags) {
    const edits = align(letters, letter);
    if (
      edits !== undefined &&
      edits.length === 1 &&
      !/\d/.test(letter) &&
      letter.toLowerCase() !== letters.toLowerCase()
    )
      return slips(start + 1, letters, { word: letter, edits }, `is a flag of ${program}`).map(unsure);
  }
  const edits: Edit[] = [];
  for (const [at, letter] of [...letters].entries()) {
    if (valid(letter)) continue;
    const meant = [...shortFlags].find(
      (known) => alike(letter, known) && !/\d/.test(known) && known.toLowerCase() !== letter.toLowerCase(),
    );
    if (meant === undefined) return [];
    edits.push({ at, found: letter, expected: meant });
  }
  const word = [...letters].map((letter, at) => edits.find((edit) => edit.at === at)?.expected ?? letter).join('');
  return slips(start + 1, letters, { word, edits }, `is a flag of ${program}`).map(unsure);
}

/**
 * Flags that are valid but make no sense where they stand: `ssh -l key.pem`, `ansible-playbook -l inventory.ini`,
 * `dpkg -l web.deb`, `kubectl run -l --tty`, `helm list | grep -l web`, `ls -I /etc`, `[ $n -it 3 ]`.
 */
function mendByPlace(
  letters: string,
  { program = '', before = '', next = '', afterPipe }: WordContext,
): { word: string; edits: Edit[] } | undefined {
  const put = (at: number, expected: string) => ({
    word: letters.slice(0, at) + expected + letters.slice(at + 1),
    edits: [{ at, found: letters[at] ?? '', expected }],
  });
  if (/^(?:\[|\[\[|test)$|^["']?\$/.test(program) && /^[i1I][te]$/.test(letters)) return put(0, 'l');
  if (program === 'ls' && /^[lahrtAR1]*I[lahrtAR1]*$/.test(letters) && (letters.length > 1 || /^[/~.]/.test(next)))
    return put(letters.indexOf('I'), 'l');
  if (program === 'rpm' && /^[l1I]vh$|^[l1I]$/.test(letters) && (letters.length > 1 || /\.rpm$/.test(next)))
    return put(0, 'i');
  if (program === 'curl' && letters === 'vv' && /^["']?(?:%\{|\\n)/.test(next))
    return { word: 'w', edits: [{ at: 0, found: 'vv', expected: 'w' }] };
  // Curl's -l lists a folder of FTP.
  if (
    program === 'curl' &&
    /^[kfsSvLX]*l[kfsSvLX]*$/.test(letters) &&
    (letters.length > 1 || /^["']?https?:|^\\$|^-/.test(next))
  )
    return put(letters.indexOf('l'), 'i');
  if (program === 'git' && letters === 'arn') return { word: 'am', edits: [{ at: 1, found: 'rn', expected: 'm' }] };
  if (letters !== 'l') return undefined;
  const meansInput =
    (program === 'ssh' && /^-|ssh$/.test(before) && /^["']?[/~.]|\.pem$/.test(next)) ||
    (/^ansible(?:-playbook)?$/.test(program) && /inventory|hosts?(?:\.\w+)?$|\.ini$/.test(next)) ||
    (program === 'sed' && /^["'-]/.test(next)) ||
    (program === 'dpkg' && /\.deb$/.test(next)) ||
    (/^(?:kubectl|oc|docker|podman)$/.test(program) &&
      /^(?:-[tdpe]|--(?:tty|rm|name|image|restart|stdin).*)$/.test(next) &&
      /^(?:-.*|run|exec)$/.test(before)) ||
    (program === 'grep' && afterPipe === true && !/^-/.test(next));
  return meansInput ? put(0, 'i') : undefined;
}

function unsure(slip: Slip): Slip {
  return { ...slip, certain: false };
}
