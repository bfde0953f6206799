import { distance } from '../../text/distance.ts';
import { clean } from '../text/clean.ts';

/**
 * Whether a paste is a command that somebody typed, not what it printed: one line (with its continuation lines) that
 * begins with a program that the course uses. Such a text belongs to the checker of commands.
 */
export function looksLikeCommand(text: string): boolean {
  const lines = clean(text)
    .replace(/\\\s*\n\s*/g, ' ')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const [only] = lines;
  if (only === undefined || lines.length > 1 || only.length > 1000) return false;
  const typed = only.trim().replace(/^(?:[$#❯➜λ]\s+|sudo\s+(?:-\S+\s+)*|[A-Z_][A-Z0-9_]*=\S*\s+)+/u, '');
  const hit = /^(?:\.\/)?([\p{L}\p{M}\w.-]+)(?:\s+(.*))?$/su.exec(typed);
  if (hit === null || !isProgram(hit[1] ?? '')) return false;
  const rest = hit[2] ?? '';
  // A message begins like a command too: "docker: invalid reference format", "helm is not installed".
  return !/\b(?:error|failed|denied|refused|is not|not found|cannot|can't|invalid|unable)\b/i.test(rest);
}

/** Also a program with lookalike characters in its name, which is what such a command is checked for: `kubectI`. */
function isProgram(name: string): boolean {
  if (programs.has(name)) return true;
  if (name.length < 4) return false;
  const most = name.length < 6 ? 1 : 2;
  return [...programs].some((program) => program.length >= 4 && distance(name, program, most) <= most);
}

const programs: ReadonlySet<string> = new Set(
  'kubectl docker docker-compose helm ansible ansible-playbook ansible-galaxy ansible-vault ceph cephadm rbd rados kubeadm crictl ctr nerdctl etcdctl calicoctl journalctl systemctl ssh scp ssh-keygen ssh-copy-id git curl wget apt apt-get apt-cache dpkg yum dnf pip pip3 python python3 gitlab-runner vagrant minikube k9s kind mount umount lsblk df du ls cat cd cp mv rm mkdir chmod chown nano vim vi less tail head grep sed awk find tar ip ss ping dig nslookup iptables ufw sysctl modprobe swapoff export source echo bash sh openssl base64 watch tee'.split(
    ' ',
  ),
);
