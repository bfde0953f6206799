# environment: docker
# with: [Docker CLI, BuildKit]
# fields: { image: web }

## prepare
as_student 'mkdir app; cd app; printf "FROM nginx:1.27\n" > Dockerfile'

## provoke
cd app
docker build -t web

## provoke
docker build -t my web .

## provoke
DOCKER_BUILDKIT=0 docker build -t web

## caught up
docker image inspect myapp > /dev/null
