/**
 * What is special about a program, one property a line:
 * - `one-dash`: its long options stand behind one dash: `find -name`;
 * - `values`: its one-letter options whose value is the next word, among them `numbers`, whose value is a number;
 * - `number`: its operand is a number: `sleep 10`;
 * - `digits`: it has `-5` or `-0`, as a number or as an option;
 * - `never`: one-letter options that stand in its manual and in nobody's commands any more;
 * - `runs`: a command follows it: `sudo`, `then`;
 * - `containers`: behind `exec` or `run` stand the name of a container or image and a command;
 * - `filter`: it reads what another printed and hardly ever stands anywhere but behind a pipe;
 * - `operand`: it never stands without an operand, so no pipe follows it at once;
 * - `english`: its name begins English sentences: `find`, `make`.
 */
const table = `
one-dash: find openssl terraform packer java javac keytool go gcc clang ip ffmpeg ffprobe consul vault nomad test [ [[
values: kubectl=cflnopv oc=cflnopv helm=fno docker=Hcefhlmpuvw docker-compose=fp podman=cefhlmpuvw nerdctl=cefhlmpuvw
  ssh=bceFilopJLRW sudo=CDghpRTUu doas=Cu env=CSu xargs=adEILnPs watch=n timeout=ks nice=n ionice=cn systemctl=Hnpt
  ceph=cknm git=Cc psql=cdfhpU curl=AbcCdDeEFHKmoPQrtTuUwxXyYz
numbers: head=nc tail=nc watch=n xargs=nLP ping=c journalctl=n nice=n ionice=nc make=j mkdir=m install=m
number: chmod sleep timeout seq exit return
digits: git head tail kill fold nice xargs fmt pr journalctl seq expr test [ echo printf perl env printenv zip gzip xz bzip2
  psql du sort pgrep pkill
never: curl=01 ssh=12 scp=12 ls=I
runs: sudo time env nohup exec command builtin xargs watch then do else elif if while until ! timeout nice ionice chroot
  eval doas unbuffer strace fi done esac function select { } ]] ]
containers: docker docker-compose podman nerdctl kubectl oc lxc crictl ctr
filter: grep egrep awk sed xargs head tail sort uniq wc tee less cut tr jq yq base64 column tac sudo xxd
operand: ssh scp cp mv rm ln mkdir rmdir touch su chown chgrp useradd userdel
english: install find make test sort kill set export head cut at who which time watch apply join split more less last date
  file import read source command exec locate type help look mount link convert host service top touch open start stop
  node image go kind nice true false yes factor expand fold free get update run for if then else do done while until case in
  select function return exit wait trap env users groups id as ar ping screen patch dig print display argo flux
`;

/** Long options whose value is the next word, in any program; those with a number stand in the vocabulary. */
export const valueOptions: ReadonlySet<string> = new Set(
  'name namespace network net hostname host user username label env volume publish context container selector file image project profile region workdir entrypoint mount output format filter kubeconfig cluster project-name project-directory config endpoints cacert cert key server kube-context'.split(
    ' ',
  ),
);

/** What stands behind a one-letter option of a program, where letters that look like it are options too. */
export const valueShapes: ReadonlyMap<string, ReadonlyArray<readonly [option: string, value: RegExp]>> = new Map([
  ['ansible', [['i', /inventory|hosts?(?:\.\w+)?$|\.ini$/]]],
  ['ansible-playbook', [['i', /inventory|hosts?(?:\.\w+)?$|\.ini$/]]],
  [
    'curl',
    [
      ['i', /^["']?https?:|^-/],
      ['w', /^["']?(?:%\{|\\n)/],
    ],
  ],
  ['dpkg', [['i', /\.deb$/]]],
  ['install', [['m', /^\d+$/]]],
  ['mkdir', [['m', /^\d+$/]]],
  ['rpm', [['i', /\.rpm$/]]],
  ['sed', [['i', /^["'-]|^\d|[/$]/]]],
  ['ssh', [['i', /^["']?[/~.]|\.pem$/]]],
]);

/** Reads the table above. */
function readPrograms(): Map<string, Program> {
  const programs = new Map<string, Program>();
  for (const [, property = '', names = ''] of table.matchAll(/^([\w-]+):((?:.*\n {2})*.*)$/gm)) {
    for (const entry of names.trim().split(/\s+/)) {
      const [, name = '', letters = ''] = /^(.+?)(?:=(\w+))?$/.exec(entry) ?? [];
      programs.set(name, { ...programs.get(name), [property]: letters === '' ? true : letters });
    }
  }
  return programs;
}

export const programs: ReadonlyMap<string, Program> = readPrograms();

export interface Program {
  readonly 'one-dash'?: true;
  readonly values?: string;
  readonly numbers?: string;
  readonly number?: true;
  readonly digits?: true;
  readonly never?: string;
  readonly runs?: true;
  readonly containers?: true;
  readonly filter?: true;
  readonly operand?: true;
  readonly english?: true;
}
