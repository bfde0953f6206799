# environment: docker
# with: [Docker CLI]
# user: student
# logins: [fix 3]
# skip: { fix 4: the new login has the group, fix 8: the socket has its group }

## prepare
gpasswd --delete student docker

## provoke
docker ps

## provoke
docker compose ls

## caught up
sudo docker ps
