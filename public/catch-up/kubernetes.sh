#!/usr/bin/env bash
# Brings the lab to the checkpoint of the topic "Kubernetes": a practice cluster runs in Docker on the bastion
# (kind, context kind-practice), and the Deployment web in the namespace demo has two ready pods.
#
# Run it on the bastion, after docker.sh: bash kubernetes.sh
# Safe to run twice.
set -euo pipefail

kubectl_version=${KUBECTL_VERSION:-v1.34.0}
kind_version=${KIND_VERSION:-v0.30.0}
node_image=${NODE_IMAGE:-kindest/node:v1.34.0}

die() {
  printf 'catch-up: %s\n' "$*" >&2
  exit 1
}

command -v docker >/dev/null || die 'there is no Docker here. Are you on the bastion? Then catch up with the topic Docker.'
if ! docker info >/dev/null 2>&1; then
  # The group docker is given, but this login is older than the group.
  if [ -z "${CATCH_UP_IN_GROUP:-}" ] && getent group docker | grep -qw "$(id -un)"; then
    CATCH_UP_IN_GROUP=1 exec sg docker -c "bash $(printf '%q' "$0")"
  fi
  die 'Docker does not answer. Catch up with the topic Docker first.'
fi

case $(uname -m) in
  x86_64) arch=amd64 ;;
  aarch64 | arm64) arch=arm64 ;;
  *) die "no download for the processor $(uname -m)" ;;
esac

# Downloads a program into /usr/local/bin unless a program of this name is there already.
get() {
  local target
  command -v "$1" >/dev/null && return
  target=$(mktemp)
  curl -fsSL --retry 3 --output "$target" "$2"
  sudo install -m 0755 "$target" "/usr/local/bin/$1"
  rm -f "$target"
}

get kubectl "https://dl.k8s.io/release/$kubectl_version/bin/linux/$arch/kubectl"
get kind "https://kind.sigs.k8s.io/dl/$kind_version/kind-linux-$arch"

if ! kind get clusters 2>/dev/null | grep -qx practice; then
  kind create cluster --name practice --image "$node_image" --wait 3m
fi
kind export kubeconfig --name practice

kubectl --context kind-practice apply -f - <<'YAML'
apiVersion: v1
kind: Namespace
metadata:
  name: demo
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: demo
spec:
  replicas: 2
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: nginx
          image: nginx:1.27-alpine
          ports:
            - containerPort: 80
          resources:
            requests:
              cpu: 50m
              memory: 32Mi
            limits:
              memory: 64Mi
          readinessProbe:
            httpGet:
              path: /
              port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: demo
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 80
YAML
kubectl --context kind-practice -n demo rollout status deployment/web --timeout 5m

echo 'The topic Kubernetes is reached. The context in use is kind-practice.'
