# environment: docker
# with: [Docker, BuildKit]
# fields: { image: web, line: 2, file: Dockerfile }

## prepare
as_student 'mkdir app; cd app; printf "FROM nginx:1.27\r\nRUM echo hello\r\n" > Dockerfile'

## provoke
cd app
docker build -t web .

## provoke
DOCKER_BUILDKIT=0 docker build -t web .

## fix 3
sed -i 's/^RUM/RUN/' Dockerfile
