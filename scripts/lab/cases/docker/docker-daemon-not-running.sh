# environment: docker
# with: [Docker CLI, systemd]
# fails: { fix 2: the service is stopped }

## prepare
systemctl disable --quiet --now docker.service docker.socket

## provoke
docker ps

## provoke
docker compose ls

## caught up
sudo docker info
