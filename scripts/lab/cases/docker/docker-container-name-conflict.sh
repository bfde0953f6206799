# environment: docker
# with: [Docker]
# fields: { container: web }
# skip: { fix 8: no Compose project has the name }

## prepare
docker run -d --name web busybox:1.36 sleep 600
docker stop -t 0 web

## provoke
docker run -d --name web nginx:1.27

## fix 7
docker run -d --name web nginx:1.27

## catch-up 1
docker rm -f web-old > /dev/null 2>&1; docker start web > /dev/null

## caught up
docker run -d --name web nginx:1.27
