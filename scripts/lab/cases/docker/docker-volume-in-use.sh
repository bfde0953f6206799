# environment: docker
# with: [Docker]
# fields: { volume: data, container: db }
# skip: { fix 9: no Compose project has the volume }

## prepare
docker volume create data
docker run -d --name db -v data:/data busybox:1.36 sleep 600
docker run --rm -v data:/data busybox:1.36 touch /data/kept
# alpine is what the entry names; here it is the same busybox, with tar.
ln -s busybox /srv/image/bin/tar; ln -s busybox /srv/image/bin/gzip
tar -C /srv/image -c . | docker import - alpine:latest

## provoke
docker volume rm data

## caught up
docker volume inspect data-new
