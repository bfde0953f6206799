# environment: docker
# with: [Docker, BuildKit]
# fields: { image: web }
# ways: { fix 4: 2 }
# fails: { fix 2: the step still fails }

## prepare
as_student 'mkdir app; cd app; printf "FROM nginx:1.27\nRUN curl --version\n" > Dockerfile'

## provoke
cd app
docker build -t web .

## provoke
DOCKER_BUILDKIT=0 docker build -t web .

## fix 4.1
sed -i 's/RUN curl.*/RUN wget --help/' Dockerfile

## caught up
docker image inspect web > /dev/null
