#!/usr/bin/env bash
# Brings the lab to the checkpoint of the topic "Ceph": Rook runs Ceph in the cluster, the StorageClass
# rook-ceph-block is the default, and a claim of 1 GiB is Bound.
#
# Run it on the bastion, after kubespray.sh: bash ceph.sh
# Safe to run twice; it takes 10 to 25 minutes the first time.
# Ceph takes every empty disk of the nodes. Disks with partitions or a file system are left alone.
set -euo pipefail

branch=${ROOK_BRANCH:-release-1.19}

die() {
  printf 'catch-up: %s\n' "$*" >&2
  exit 1
}

k() {
  kubectl --context lab "$@"
}

k get nodes >/dev/null || die 'the context lab does not answer. Catch up with the topic Kubespray first.'
for node in node-1 node-2 node-3; do
  # Empty: no partition and no file system. On a second run it is the disk that Ceph has taken already.
  ssh -o BatchMode=yes "$node" bash -s <<'REMOTE' || die "$node has no empty disk. Ceph needs one; ask support for it."
for disk in $(lsblk --nodeps --noheadings --paths --output NAME | grep -E '^/dev/(sd|vd|xvd|nvme)'); do
  if lsblk --noheadings --output FSTYPE "$disk" | grep -q ceph_bluestore; then exit 0; fi
  parts=$(lsblk --noheadings --output NAME "$disk" | wc -l)
  system=$(lsblk --nodeps --noheadings --output FSTYPE "$disk" | tr -d '[:space:]')
  if [ "$parts" -eq 1 ] && [ -z "$system" ]; then exit 0; fi
done
exit 1
REMOTE
done

mkdir -p "$HOME/lab"
cd "$HOME/lab"
[ -d rook ] || git clone --depth 1 --branch "$branch" https://github.com/rook/rook.git
cd rook/deploy/examples

# csi-operator.yaml exists since Rook 1.18.
for file in crds.yaml common.yaml csi-operator.yaml operator.yaml; do
  [ -f "$file" ] || continue
  k apply --server-side --force-conflicts -f "$file"
done
k -n rook-ceph rollout status deployment/rook-ceph-operator --timeout 10m
k apply --server-side --force-conflicts -f cluster.yaml -f toolbox.yaml

echo 'Waiting for Ceph; the first start takes about 10 minutes.'
health=
for _ in $(seq 1 150); do
  health=$(k -n rook-ceph get cephcluster rook-ceph -o 'jsonpath={.status.ceph.health}' 2>/dev/null || true)
  phase=$(k -n rook-ceph get cephcluster rook-ceph -o 'jsonpath={.status.phase}' 2>/dev/null || true)
  case "$phase $health" in
    'Ready HEALTH_OK' | 'Ready HEALTH_WARN') break ;;
  esac
  sleep 10
done
case $health in
  HEALTH_OK | HEALTH_WARN) ;;
  *)
    k -n rook-ceph get pods
    die 'Ceph did not come up in 25 minutes; send support this whole output'
    ;;
esac

k apply --server-side --force-conflicts -f csi/rbd/storageclass.yaml
k annotate --overwrite storageclass rook-ceph-block storageclass.kubernetes.io/is-default-class=true

k apply -f - <<'YAML'
apiVersion: v1
kind: Namespace
metadata:
  name: ceph-demo
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: data
  namespace: ceph-demo
spec:
  storageClassName: rook-ceph-block
  accessModes: [ReadWriteOnce]
  resources:
    requests:
      storage: 1Gi
YAML
k -n ceph-demo wait --for='jsonpath={.status.phase}=Bound' pvc/data --timeout 5m
k -n rook-ceph rollout status deployment/rook-ceph-tools --timeout 5m
for _ in $(seq 1 30); do
  k -n rook-ceph exec deploy/rook-ceph-tools -- ceph health | grep -q HEALTH_OK && break
  sleep 10
done
k -n rook-ceph exec deploy/rook-ceph-tools -- ceph status
k -n rook-ceph exec deploy/rook-ceph-tools -- ceph health | grep -q HEALTH_OK || {
  k -n rook-ceph exec deploy/rook-ceph-tools -- ceph health detail
  die 'Ceph runs, but with the warning above; see the entries of the topic Ceph'
}

echo 'The topic Ceph is reached.'
