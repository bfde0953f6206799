# environment: docker
# with: [Docker, BuildKit]
# fields: { image: web, file: Dockerfile, path: page.html }
# skip: { fix 9: the exercise has no Compose file }

## prepare
as_student 'mkdir app; cd app; printf "FROM nginx:1.27\nCOPY page.html /usr/share/nginx/html/\n" > Dockerfile; echo "*.html" > .dockerignore'

## provoke
cd app
docker build -t web .

## provoke
DOCKER_BUILDKIT=0 docker build -t web .

## fix 4
rm .dockerignore; touch .dockerignore
echo hello > page.html

## caught up
docker image inspect web > /dev/null

## catch-up 1
echo hello > page.html
