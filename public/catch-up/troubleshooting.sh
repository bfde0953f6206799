#!/usr/bin/env bash
# Brings the lab to the checkpoint of the topic "Troubleshooting": after all faults of the lesson the three
# nodes are Ready and take pods, etcd is healthy, and a snapshot of etcd lies on node-1.
#
# Run it on the bastion, after kubespray.sh: bash troubleshooting.sh
# Safe to run twice. It starts services and takes a snapshot; it deletes nothing.
set -euo pipefail

die() {
  printf 'catch-up: %s\n' "$*" >&2
  exit 1
}

for node in node-1 node-2 node-3; do
  ssh -o BatchMode=yes "$node" sudo systemctl enable --now containerd kubelet ||
    die "cannot start the services on $node. Is it part of the cluster? Catch up with the topic Kubespray."
  ssh -o BatchMode=yes "$node" 'systemctl list-unit-files chrony.service >/dev/null && sudo systemctl restart chrony || true'
  ssh -o BatchMode=yes "$node" 'systemctl list-unit-files etcd.service >/dev/null && sudo systemctl enable --now etcd || true'
done

for _ in $(seq 1 30); do
  kubectl --context lab get --raw /readyz >/dev/null 2>&1 && break
  sleep 10
done
kubectl --context lab get --raw /readyz >/dev/null || die 'the API server does not answer; send support this whole output'
kubectl --context lab uncordon node-1 node-2 node-3
kubectl --context lab wait --for=condition=Ready nodes --all --timeout 5m

# Kubespray writes the addresses and certificates of etcd into /etc/etcd.env.
ssh -o BatchMode=yes node-1 'sudo bash -s' <<'REMOTE'
set -euo pipefail
set -a
. /etc/etcd.env
set +a
etcdctl endpoint health --cluster
mkdir -p /var/backups
etcdctl snapshot save /var/backups/etcd-lab.db
chmod 600 /var/backups/etcd-lab.db
kubeadm certs check-expiration
REMOTE

kubectl --context lab get nodes
echo 'The topic Troubleshooting is reached.'
