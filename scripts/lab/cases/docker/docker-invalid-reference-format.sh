# environment: docker
# with: [Docker CLI]

# skip: { fix 2: it reads what is typed, catch-up 2: the machine has no network }
# without: { before: there is nothing to make sure of but the command itself }

## prepare
tar -C /srv/image -c . | docker import - alpine:latest

## provoke
docker run –rm nginx:1.27

## provoke
docker run -v /home/student/my files:/files nginx:1.27

## verify
docker run --rm nginx:1.27 true; echo 'no "invalid reference format"'
