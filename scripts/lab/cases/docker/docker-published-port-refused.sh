# environment: docker
# with: [Docker]
# terminal: true
# fields: { port: 8080, container: web, image: "nginx:1.27" }
# ways: { fix 3: 2 }

## prepare
docker run -d --name web -p 8080:8000 nginx:1.27

## provoke
docker ps
curl http://localhost:8080/

## caught up
curl -s http://localhost:8088/
