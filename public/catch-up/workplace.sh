#!/usr/bin/env bash
# Brings your own computer to the checkpoint of the topic "Workplace":
# `ssh bastion` and `ssh node-1` log you in without a password, and the bastion reaches the nodes.
#
# Run it on your own computer (Linux, macOS, WSL, Git Bash):
#   bash workplace.sh BASTION_ADDRESS [LOGIN]
# Safe to run twice. Your own ~/.ssh/config stays; one Include line is added at its top.
set -euo pipefail

die() {
  printf 'catch-up: %s\n' "$*" >&2
  exit 1
}

bastion=${1:-}
login=${2:-student}
[ -n "$bastion" ] || die 'give the address of the bastion: bash workplace.sh ADDRESS'
nodes='node-1 node-2 node-3'
key="$HOME/.ssh/id_ed25519"

command -v ssh >/dev/null || die 'there is no ssh on this computer; install the OpenSSH client'
mkdir -p "$HOME/.ssh"
chmod 700 "$HOME/.ssh"
[ -f "$key" ] || ssh-keygen -q -t ed25519 -N '' -f "$key"
chmod 600 "$key"

cat >"$HOME/.ssh/lab.conf" <<CONF
Host bastion
  HostName $bastion
  User $login
  IdentityFile ~/.ssh/id_ed25519
  StrictHostKeyChecking accept-new
  ServerAliveInterval 30

Host $nodes
  User $login
  IdentityFile ~/.ssh/id_ed25519
  ProxyJump bastion
  StrictHostKeyChecking accept-new
  ServerAliveInterval 30
CONF
touch "$HOME/.ssh/config"
if ! grep -qx 'Include lab.conf' "$HOME/.ssh/config"; then
  { printf 'Include lab.conf\n\n' && cat "$HOME/.ssh/config"; } >"$HOME/.ssh/config.new"
  mv "$HOME/.ssh/config.new" "$HOME/.ssh/config"
fi
chmod 600 "$HOME/.ssh/config" "$HOME/.ssh/lab.conf"

for host in bastion $nodes; do
  if ! ssh -o BatchMode=yes "$host" true 2>/dev/null; then
    printf 'Your key is not on %s yet. It may ask for the password once.\n' "$host"
    ssh-copy-id -i "$key.pub" "$host" || die "cannot log in to $host; send support this whole output"
  fi
done

# The later topics run on the bastion, so the bastion needs a key that the nodes know.
# shellcheck disable=SC2016  # $HOME is the one on the bastion
ssh bastion 'test -f "$HOME/.ssh/id_ed25519" || ssh-keygen -q -t ed25519 -N "" -f "$HOME/.ssh/id_ed25519"'
public=$(ssh bastion cat .ssh/id_ed25519.pub)
for node in $nodes; do
  printf '%s\n' "$public" | ssh "$node" \
    'read -r line; grep -qxF "$line" .ssh/authorized_keys || printf "%s\n" "$line" >>.ssh/authorized_keys'
  ssh bastion ssh -o BatchMode=yes -o StrictHostKeyChecking=accept-new "$node" true ||
    die "the bastion cannot log in to $node; send support this whole output"
done

echo 'The workplace is ready: try "ssh bastion" and "ssh node-1".'
