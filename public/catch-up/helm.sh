#!/usr/bin/env bash
# Brings the lab to the checkpoint of the topic "Helm": Helm runs on the bastion, and the release web, made
# from a chart of your own, is deployed in the namespace helm-demo.
#
# Run it on the bastion, after kubespray.sh: bash helm.sh
# Safe to run twice.
set -euo pipefail

version=${HELM_VERSION:-v4.2.4}

die() {
  printf 'catch-up: %s\n' "$*" >&2
  exit 1
}

kubectl --context lab get nodes >/dev/null ||
  die 'the context lab does not answer. Catch up with the topic Kubespray first.'

# An old Helm 2 would ask for Tiller, so it is replaced.
case $(helm version --short 2>/dev/null || true) in
  v3.* | v4.*) ;;
  *)
    case $(uname -m) in
      x86_64) arch=amd64 ;;
      aarch64 | arm64) arch=arm64 ;;
      *) die "no download for the processor $(uname -m)" ;;
    esac
    folder=$(mktemp -d)
    curl -fsSL --retry 3 "https://get.helm.sh/helm-$version-linux-$arch.tar.gz" | tar -xz -C "$folder"
    sudo install -m 0755 "$folder/linux-$arch/helm" /usr/local/bin/helm
    hash -r
    ;;
esac

mkdir -p "$HOME/lab/helm"
cd "$HOME/lab/helm"
[ -f web/Chart.yaml ] || helm create web
helm lint web || die 'your chart in ~/lab/helm/web is broken. Rename that directory and run this again.'

# A run that was interrupted leaves the release pending, and Helm then refuses to touch it.
status=$(helm --kube-context lab -n helm-demo status web -o json 2>/dev/null | grep -o '"status":"[a-z-]*"' || true)
case $status in
  *pending-* | *failed*) helm --kube-context lab -n helm-demo uninstall web --wait ;;
esac
helm --kube-context lab -n helm-demo upgrade --install web ./web \
  --create-namespace --set image.tag=1.27-alpine --wait --timeout 5m
helm --kube-context lab -n helm-demo status web

echo 'The topic Helm is reached.'
