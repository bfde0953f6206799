# environment: docker
# with: [Docker, BuildKit]
# fields: { image: web, file: Dockerfile, path: . }
# fails: { fix 4: the file has another name }

## prepare
as_student 'mkdir app; cd app; printf "FROM nginx:1.27\n" > Dockerfile.txt'

## provoke
cd app
docker build -t web .

## provoke
DOCKER_BUILDKIT=0 docker build -t web .

## caught up
docker image inspect web > /dev/null
