# environment: docker
# with: [Docker]
# fields: { port: 8080, container: other, name: web }
# skip: { fix 7: no nginx of the machine is in the way }

## prepare
docker run -d --name other -p 8080:80 nginx:1.27

## provoke
docker run -d --name web -p 8080:80 nginx:1.27

## caught up
docker port web-any | grep -e '->'
