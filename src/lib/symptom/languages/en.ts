import { groupsOf, type Language, wordsOf } from './language.ts';

/** English: the language of the tools, to which the glossaries of the others lead. */
export const english: Language = {
  name: 'English',
  stem,
  stopWords: wordsOf(`
a an the this that these those is are was were be been am do does did done have has had having i me my we our you your he she it its they them their
to of in on at for from by as and or but if so then than too very there here what when where why how which who whom with about into out over again please help hi hello thanks
im ive can could would should will shall may might must just some any all also get gets got getting say says said show shows tell tells see sees keep keeps try tried trying want need now still only
`),
  courtesies: wordsOf(
    'thank thanks thx ty cheers works worked working solved fixed helped great cool nice perfect super awesome ok okay yes good morning evening everyone everybody guys folks hello hi hey bye greetings sorry wow lol',
  ),
  negations: wordsOf('not no cannot cant couldnt didnt doesnt isnt without never'),
  // No names of errors stand here.
  synonyms: groupsOf(`
fail failed failing failure broken breaks crash crashes crashing dies died
crash restart restarts restarting crashloopbackoff
error problem issue trouble
cannot cant unable impossible couldnt could
denied refuse refused reject rejected forbidden rights permission permitted allowed unauthorized
permission rights access
download pull fetch pulling downloading
upload push pushing
image picture container
delete remove destroy rm erase
stuck hang hangs hanging frozen freezes freeze waiting blocked pending endless forever
timeout timed slow long
missing lost absent gone found
wrong bad invalid incorrect mistake typo
full space nospace
disk storage drive volume
volume pvc pv persistentvolumeclaim disk
password passphrase credentials login secret
login authenticate auth signin logged
key keys publickey keyring
certificate cert certs tls ssl x509
expired outdated old
name hostname
machine server host node vm computer
node worker
deployment deploy rollout
namespace ns
kubernetes k8s cluster kube
kubectl kubernetes
kubeconfig config
configuration config settings
yaml manifest yml
manifest definition
tab tabs indentation indent spaces whitespace
ingress website site page
website site web page browser url
dns resolve resolving lookup name
port ports
network networking connection
connect connection reach reachable unreachable
memory ram oom mem
killed oomkilled oom
cpu cores
clock time ntp skew
install installation setup
upgrade update
version release
sound audio mute silent
video stream broadcast picture player
stutter lag freezes buffering
copy paste clipboard
console terminal shell
directory folder path
file files
user account
owner ownership
address ip
exist exists exists already duplicate twice
same identical twice
change modify edit immutable changed
join add
pipeline ci job gitlab
runner agent
schedule scheduled scheduling pending
template jinja templating
variable var
package apt packages
playbook play
monitor mon mons
monitors mons
placement pg pgs
osd osds disks
health unhealthy
probe check readiness liveness healthcheck
start starting boot launch run up
stop stopped down
ready notready
daemon service engine
editor nano vim
line ending crlf
windows crlf
language locale
limit limits quota
quit exit exited
flag option argument parameter
engine daemon service
bash shell sh
off down dead died stopped powered
mac macbook apple arm arm64 m1 aarch64
clean prune cleanup free
lesson lecture class teacher stream broadcast video player
silence mute sound audio hear
slow sluggish
log login enter inside sign
box machine server host
throws evicted kicked
again already reinstall second twice
copies replicas replica scale
trust trusted unknown authority certificate
gateway bastion jump
tunnel forwarding forward
maintenance drain empty
loop crashloopbackoff repeatedly
idle disconnect broken disconnected
credentials unauthorized rejects token
typo unknown misspelled
proxy network internet
health probe liveness readiness
autoscaler hpa scale replicas
claim pvc volume
ignored ignores
windows powershell notepad crlf
switch context
`),
};

/** Plural and verb endings are taken off. Light on purpose: two words of one stem must mean the same. */
function stem(word: string): string {
  let root = word;
  if (root.endsWith('ies') && root.length > 4) root = `${root.slice(0, -3)}y`;
  else if (/(?:ss|sh|ch|x)es$/.test(root)) root = root.slice(0, -2);
  else if (/[^aiusz]s$/.test(root) || /[^i]as$/.test(root)) root = root.slice(0, -1);
  if (root.endsWith('ied') && root.length > 4) root = `${root.slice(0, -3)}y`;
  else if (root.endsWith('ing') && root.length > 5 && vowel.test(root.slice(0, -3))) root = undouble(root.slice(0, -3));
  else if (root.endsWith('ed') && root.length > 4 && vowel.test(root.slice(0, -2))) root = undouble(root.slice(0, -2));
  // A silent e at the end is lost before -ed and -ing: refuse, refused.
  if (root.endsWith('e') && root.length > 3) root = root.slice(0, -1);
  if (root.length > 3 && /[^aeiou]y$/.test(root)) root = `${root.slice(0, -1)}i`;
  return root;
}

const vowel = /[aeiouy]/;

function undouble(root: string): string {
  return /([bdfgmnprt])\1$/.test(root) ? root.slice(0, -1) : root;
}
