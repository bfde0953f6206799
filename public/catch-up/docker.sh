#!/usr/bin/env bash
# Brings the lab to the checkpoint of the topic "Docker": Docker and Compose run on the bastion, and a page
# from an image of your own answers on port 8080.
#
# Run it on the bastion: bash docker.sh
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

[ "$(id -u)" -ne 0 ] || die 'run this as your own user, not as root'

if ! command -v docker >/dev/null || ! docker compose version >/dev/null 2>&1; then
  sudo apt-get update -q
  if dpkg -s docker-ce >/dev/null 2>&1; then
    sudo DEBIAN_FRONTEND=noninteractive apt-get install -y -q docker-buildx-plugin docker-compose-plugin
  else
    sudo DEBIAN_FRONTEND=noninteractive apt-get install -y -q docker.io docker-buildx docker-compose-v2
  fi
fi
sudo systemctl enable --now docker
sudo usermod -aG docker "$(id -un)"

mkdir -p "$HOME/lab/docker"
cd "$HOME/lab/docker"

put index.html <<'HTML'
<h1>Hello from my own image</h1>
HTML

put Dockerfile <<'DOCKERFILE'
FROM nginx:1.27-alpine
COPY index.html /usr/share/nginx/html/index.html
DOCKERFILE

put compose.yaml <<'YAML'
services:
  web:
    build: .
    image: lab-web:1
    ports:
      - '8080:80'
    restart: unless-stopped
YAML

# The group docker counts only after the next login, hence sudo here.
sudo docker compose up --build --detach
for _ in $(seq 1 30); do
  if curl -fsS http://localhost:8080/ 2>/dev/null; then
    echo 'The topic Docker is reached. Log out and in again, so that docker works without sudo.'
    exit 0
  fi
  sleep 1
done
sudo docker compose logs --tail 20
die 'nothing answers on port 8080; send support this whole output'
