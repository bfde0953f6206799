/**
 * Words that people use for one another when they speak of any tool, one group a line: a word of a group finds the
 * others of the group too, at a lower weight. No names of errors stand here.
 */
const groups = `
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
`;

/** Folded word → the other words of its groups. */
export const synonyms: ReadonlyMap<string, readonly string[]> = collect();

function collect(): Map<string, string[]> {
  const all = new Map<string, string[]>();
  for (const row of groups.trim().split('\n')) {
    const words = row.trim().split(' ');
    for (const word of words) {
      const others = all.get(word) ?? [];
      others.push(...words.filter((other) => other !== word && !others.includes(other)));
      all.set(word, others);
    }
  }
  return all;
}
