# environment: docker
# with: [Compose]
# fields: { path: course/exercise, file: my.yaml, url: /srv/exercise.git }
# skip: { fix 10: Docker is no snap here }

## prepare
as_student 'mkdir -p course/exercise; cd course/exercise; git init -q .; printf "services:\n  web:\n    image: nginx:1.27\n" > compose.yaml; cp compose.yaml my.yaml; git add .; git commit -qm Begin; git clone -q --bare . /tmp/exercise.git'
mv /tmp/exercise.git /srv/

## provoke
docker compose up -d

## provoke
docker compose ps
