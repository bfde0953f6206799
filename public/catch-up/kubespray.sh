#!/usr/bin/env bash
# Brings the lab to the checkpoint of the topic "Kubespray": node-1, node-2 and node-3 are one Kubernetes
# cluster, and kubectl on the bastion reaches it under the context lab.
#
# Run it on the bastion, after ansible.sh: bash kubespray.sh
# Safe to run twice; it takes 20 to 40 minutes the first time. Run it inside tmux, so that a lost
# connection does not end it.
set -euo pipefail

branch=${KUBESPRAY_BRANCH:-release-2.30}

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

ready() {
  kubectl --context lab get nodes --no-headers 2>/dev/null | awk '$2 == "Ready"' | wc -l
}

for node in node-1 node-2 node-3; do
  ssh -o BatchMode=yes -o StrictHostKeyChecking=accept-new "$node" sudo -n true ||
    die "cannot log in to $node, or sudo asks for a password there. Catch up with the topic Workplace first."
done
command -v kubectl >/dev/null || die 'there is no kubectl here. Catch up with the topic Kubernetes first.'

if [ "$(ready)" -ge 3 ]; then
  kubectl config use-context lab
  echo 'The topic Kubespray is reached already: three nodes are Ready.'
  exit 0
fi

sudo apt-get update -q
sudo DEBIAN_FRONTEND=noninteractive apt-get install -y -q git python3-venv
mkdir -p "$HOME/lab"
cd "$HOME/lab"
[ -d kubespray ] || git clone --depth 1 --branch "$branch" https://github.com/kubernetes-sigs/kubespray.git
[ -d kubespray-venv ] || python3 -m venv kubespray-venv
# Kubespray needs the Ansible that it names itself, hence an environment of its own.
kubespray-venv/bin/pip install --quiet --requirement kubespray/requirements.txt

cd kubespray
[ -d inventory/lab ] || cp -r inventory/sample inventory/lab
put inventory/lab/inventory.ini <<'INI'
[kube_control_plane]
node-1

[etcd]
node-1 etcd_member_name=etcd1
node-2 etcd_member_name=etcd2
node-3 etcd_member_name=etcd3

[kube_node]
node-1
node-2
node-3

[k8s_cluster:children]
kube_control_plane
kube_node
INI
put inventory/lab/group_vars/k8s_cluster/lab.yml <<'YAML'
kubeconfig_localhost: true
YAML

# Kubespray's own ansible.cfg is read from this directory.
export PATH="$HOME/lab/kubespray-venv/bin:$PATH"
ansible-playbook -i inventory/lab/inventory.ini --become cluster.yml

admin=inventory/lab/artifacts/admin.conf
[ -f "$admin" ] || die "the playbook ended, but $admin is missing; send support the end of this output"
mkdir -p "$HOME/.kube"
touch "$HOME/.kube/config"
cp "$HOME/.kube/config" "$HOME/.kube/config.before-kubespray"
fresh=$(mktemp)
cp "$admin" "$fresh"
current=$(kubectl --kubeconfig "$fresh" config current-context)
[ "$current" = lab ] || kubectl --kubeconfig "$fresh" config rename-context "$current" lab
KUBECONFIG="$fresh:$HOME/.kube/config.before-kubespray" kubectl config view --flatten >"$HOME/.kube/config.new"
mv "$HOME/.kube/config.new" "$HOME/.kube/config"
chmod 600 "$HOME/.kube/config"
rm -f "$fresh"
kubectl config use-context lab
kubectl wait --for=condition=Ready nodes --all --timeout 10m

echo 'The topic Kubespray is reached. The context in use is lab.'
