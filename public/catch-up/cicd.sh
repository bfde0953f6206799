#!/usr/bin/env bash
# Brings the lab to the checkpoint of the topic "CI/CD": the robot account deploy may deploy into the namespace
# cicd-demo and nowhere else, and the release app was deployed with its rights, as the pipeline does it.
#
# Run it on the bastion, after docker.sh and helm.sh: bash cicd.sh
# Safe to run twice. A file of yours that differs is kept beside the new one as FILE.mine.
set -euo pipefail

die() {
  printf 'catch-up: %s\n' "$*" >&2
  exit 1
}

put() {
  local new
  new=$(mktemp)
  cat >"$new"
  if [ -f "$1" ] && ! cmp -s "$new" "$1"; then cp "$1" "$1.mine"; fi
  cat "$new" >"$1"
  rm -f "$new"
}

k() {
  kubectl --context lab "$@"
}

k get nodes >/dev/null || die 'the context lab does not answer. Catch up with the topic Kubespray first.'
chart="$HOME/lab/helm/web"
[ -f "$chart/Chart.yaml" ] || die 'there is no chart in ~/lab/helm/web. Catch up with the topic Helm first.'

mkdir -p "$HOME/lab/cicd"
cd "$HOME/lab/cicd"

k apply -f - <<'YAML'
apiVersion: v1
kind: Namespace
metadata:
  name: cicd-demo
---
apiVersion: v1
kind: ServiceAccount
metadata:
  name: deploy
  namespace: cicd-demo
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata:
  name: deploy
  namespace: cicd-demo
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: ClusterRole
  name: edit
subjects:
  - kind: ServiceAccount
    name: deploy
    namespace: cicd-demo
YAML

# A kubeconfig for the pipeline: the same cluster, but the robot account and its token of one day.
authority=$(mktemp)
k config view --raw --minify --flatten -o 'jsonpath={.clusters[0].cluster.certificate-authority-data}' |
  base64 --decode >"$authority"
server=$(k config view --minify -o 'jsonpath={.clusters[0].cluster.server}')
token=$(k -n cicd-demo create token deploy --duration 24h)
(
  umask 077
  export KUBECONFIG="$PWD/deploy.kubeconfig"
  kubectl config set-cluster lab --server "$server" --certificate-authority "$authority" --embed-certs
  kubectl config set-credentials deploy --token "$token"
  kubectl config set-context deploy --cluster lab --user deploy --namespace cicd-demo
  kubectl config use-context deploy
) >/dev/null
rm -f "$authority"

[ -d web ] || cp -r "$chart" web
put .gitlab-ci.yml <<'YAML'
stages: [build, deploy]

build:
  stage: build
  image: docker:28
  services: ['docker:28-dind']
  script:
    - echo "$CI_REGISTRY_PASSWORD" | docker login --username "$CI_REGISTRY_USER" --password-stdin "$CI_REGISTRY"
    - docker build --tag "$CI_REGISTRY_IMAGE:$CI_COMMIT_SHORT_SHA" .
    - docker push "$CI_REGISTRY_IMAGE:$CI_COMMIT_SHORT_SHA"

deploy:
  stage: deploy
  image:
    name: alpine/helm:3.19.0
    entrypoint: ['']
  # KUBECONFIG is a variable of the type File in the project's settings; its value is deploy.kubeconfig.
  script:
    - >-
      helm --namespace cicd-demo upgrade --install app ./web
      --set image.repository="$CI_REGISTRY_IMAGE" --set image.tag="$CI_COMMIT_SHORT_SHA"
      --wait --timeout 5m
  environment: demo
YAML

# A run that was interrupted leaves the release pending, and Helm then refuses to touch it.
status=$(KUBECONFIG="$PWD/deploy.kubeconfig" helm --namespace cicd-demo status app -o json 2>/dev/null | grep -o '"status":"[a-z-]*"' || true)
case $status in
  *pending-* | *failed*) KUBECONFIG="$PWD/deploy.kubeconfig" helm --namespace cicd-demo uninstall app --wait ;;
esac

# What the job deploy does, done by hand, with a public image instead of your own.
KUBECONFIG="$PWD/deploy.kubeconfig" helm --namespace cicd-demo upgrade --install app ./web \
  --set image.repository=nginx --set image.tag=1.27-alpine --wait --timeout 5m
KUBECONFIG="$PWD/deploy.kubeconfig" helm --namespace cicd-demo status app

echo 'The topic CI/CD is reached. deploy.kubeconfig is a secret: put it into the CI variable, never into Git.'
