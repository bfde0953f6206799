# environment: docker
# with: [Docker]
# terminal: true
# answers: { "/ #": exit }
# fields: { container: web, image: "nginx:1.27" }
# without: { before: the check asks the container for sh and that works before as well }

## prepare
docker run -d --name web nginx:1.27
tar -C /srv/image -c . | docker import - alpine:latest

## provoke
docker exec -it web bash

## provoke
docker run --rm nginx:1.27 -p 80:80
