# environment: docker
# with: [Docker]
# fields: { image: store, path: /srv/data, container: db }
# ways: { fix 4: 1 }
# wait: 5
# without: { catchUp: the machine has no network }

## prepare
mkdir /srv/data
mkdir /tmp/store; cd /tmp/store
printf 'FROM busybox:1.36\nUSER 999:999\nCMD ["sh", "-c", "mkdir -p /data/base && sleep 600"]\n' > Dockerfile
docker build -q -t store .
docker run -d --name db -v /srv/data:/data store

## provoke
docker logs db
